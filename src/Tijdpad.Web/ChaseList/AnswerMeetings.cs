using System.Globalization;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.ChaseList;

/// <summary>Takes in when the council of a municipality meets, from who gives its dates.</summary>
internal sealed class AnswerMeetings(ProjectStore projects, AnswerDesk desk, Today today)
{
    public async Task<IResult> KeepAsync(HttpContext context, AnswerDoor door)
    {
        var stop = context.RequestAborted;
        var form = await context.Request.ReadFormAsync(stop);
        if (
            !long.TryParse(form["basis"], CultureInfo.InvariantCulture, out var number)
            || await projects.AtAsync(door.ProjectId, number, stop) is not { } shown
        )
            return ErrorPage.OldForm();
        var typed = MeetingsAnswer.Of(form, shown.Plan, door, new(today.Day));
        context.Refuse(typed.Problems);
        if (!typed.IsRight)
            return await desk.PageAsync(context, door, shown, new() { Meetings = typed }, 422);
        if (typed.MustBeSeen)
            return await desk.PageAsync(context, door, shown, new() { Meetings = typed }, 200);
        var result = typed.Edit.ApplyTo(shown.Plan, new(today.Day));
        var act = new Act(door.Named(typed.Name), RevisionKind.Answer, result.Summary);
        var added = await projects.AppendAsync(door.ProjectId, number, result.Plan!, act, stop);
        if (added is not AppendResult.Clashed clash)
            return Done.At($"{door.Path}#vergaderdagen", AnswerNews.Kept);
        context.Refuse("ritme", MeetingsAnswer.Clash);
        var news = new AnswerNews { Meetings = typed };
        return await desk.PageAsync(context, door, clash.Head, news, 409);
    }
}
