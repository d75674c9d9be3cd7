using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.ChaseList;

/// <summary>Shows what a municipality is asked for, and takes in what it answers.</summary>
internal sealed class AnswerDesk(ProjectStore projects, Answering answers, Today today)
{
    public async Task<IResult> ShowAsync(HttpContext context, AnswerDoor door)
    {
        if (await projects.HeadAsync(door.ProjectId, context.RequestAborted) is not { } head)
            return ErrorPage.NotFound();
        return await PageAsync(context, door, head, new(), 200);
    }

    public async Task<IResult> KeepAsync(HttpContext context, AnswerDoor door)
    {
        var stop = context.RequestAborted;
        var sent = await context.Request.ReadFormAsync(stop);
        if (
            !long.TryParse(
                sent["basis"],
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            ) || await projects.AtAsync(door.ProjectId, number, stop) is not { } shown
        )
            return ErrorPage.OldForm();
        var form = AnswerForm.Of(sent, AskedRow.Of(shown.Plan, door.Municipality, today.Day));
        var dates = form
            .Dates.Where(date => date.SaysSomething)
            .Select(date => date.Read(shown.Plan, door.Municipality, today.Day))
            .ToValueList();
        var news = new AnswerNews
        {
            Form = form,
            Read = dates,
            NameProblem =
                door.AsksName && form.Name.Length == 0
                    ? "Vul uw naam in, zodat te zien is van wie de data komen."
                    : null,
        };
        context.Refuse(news.Problems);
        if (context.Refusal() is not null)
            return await PageAsync(context, door, shown, news, 422);
        if (dates.Any(date => date.MustBeSeen))
            return await PageAsync(context, door, shown, news with { AsksBack = true }, 200);
        var clashed = await answers.KeepAsync(
            shown,
            door.Municipality,
            door.Named(form.Name),
            dates,
            stop
        );
        if (clashed.IsEmpty)
            return Done.At(door.Path, AnswerNews.Kept);
        var head = await projects.HeadAsync(door.ProjectId, stop) ?? shown;
        var rows = AskedRow.Of(head.Plan, door.Municipality, today.Day);
        context.Refuse(
            clashed.Select(date => AnswerNews.Clash(date, rows)),
            "Iemand anders vulde intussen ook iets in"
        );
        return await PageAsync(context, door, head, news, 409);
    }

    internal async Task<IResult> PageAsync(
        HttpContext context,
        AnswerDoor door,
        OpenRevision shown,
        AnswerNews news,
        int status
    )
    {
        var rows = AskedRow.Of(shown.Plan, door.Municipality, today.Day);
        var given = await answers.OfAsync(
            door.ProjectId,
            door.Municipality,
            context.RequestAborted
        );
        return Page.Of(
            new AnswerPage
            {
                Door = door,
                Shown = shown,
                Rows = rows,
                Given = given,
                News = news,
            },
            status
        );
    }
}
