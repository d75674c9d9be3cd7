using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Rhythms;
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
        if (!typed.IsRight)
            return await desk.PageAsync(context, door, shown, new() { Meetings = typed }, 422);
        if (typed.MustBeSeen)
            return await desk.PageAsync(context, door, shown, new() { Meetings = typed }, 200);
        var result = typed.Edit.ApplyTo(shown.Plan, new(today.Day));
        var act = new Act(door.Named(typed.Name), RevisionKind.Answer, result.Summary);
        var added = await projects.AppendAsync(door.ProjectId, number, result.Plan!, act, stop);
        if (added is not AppendResult.Clashed clash)
            return Results.LocalRedirect($"{door.Path}?bewaard=ja");
        var news = new AnswerNews { Meetings = typed with { IsClash = true } };
        return await desk.PageAsync(context, door, clash.Head, news, 409);
    }
}

/// <summary>What was typed of the meetings of a council, as it was understood.</summary>
/// <param name="Name">Who fills it in; "" when that is known already.</param>
/// <param name="Edit">What was typed.</param>
/// <param name="Preview">What was made of it.</param>
/// <param name="NameProblem">Why the name is not right; null when it is.</param>
public sealed record MeetingsAnswer(
    string Name,
    SetCalendar Edit,
    CalendarPreview Preview,
    string? NameProblem
)
{
    /// <summary>Somebody else told something else in the meantime.</summary>
    public bool IsClash { get; init; }

    /// <summary>What was shown before, so that it need not be shown again.</summary>
    public string Seen { get; init; } = "";

    public bool IsRight => NameProblem is null && Preview.Problems.IsEmpty;

    /// <summary>What is to be read before it is kept.</summary>
    public string ToSee =>
        string.Join(
            " | ",
            Preview.Notes.Concat(
                Preview.Others.Select(other =>
                    $"De tekst noemt ook {other.Name}: {other.Rhythm}. Dat wordt hier niet bewaard."
                )
            )
        );

    public bool MustBeSeen => IsRight && ToSee.Length > 0 && Seen != ToSee;

    public string? ProblemOf(string field) =>
        Preview.Problems.FirstOrDefault(problem => problem.Field == field)?.Message;

    public static MeetingsAnswer Of(
        IFormCollection form,
        Plan plan,
        AnswerDoor door,
        EditContext context
    )
    {
        var name = TypedLine.Of(form["naam"]);
        var edit = Known(plan, door.Municipality) with
        {
            Rhythm = form["ritme"].ToString(),
            Start = form["start"].ToString(),
            LeadTime = form["aanlevertermijn"].ToString(),
            Source = $"opgave van {door.Municipality}",
        };
        return new(
            name,
            edit,
            edit.Preview(plan, context),
            door.AsksName && name.Length == 0
                ? "Vul uw naam in, zodat te zien is van wie de data komen."
                : null
        )
        {
            Seen = form["gezien"].ToString(),
        };
    }

    /// <summary>What is known of the council now, as a form shows it.</summary>
    public static SetCalendar Known(Plan plan, string municipality)
    {
        var key = BodyCalendar.KeyOf(BodyKind.Council, "raad", municipality);
        return plan.Timing.Calendars.FirstOrDefault(one => one.Key == key) is { } known
            ? SetCalendar.Of(known)
            : new(BodyKind.Council, "raad", municipality);
    }
}
