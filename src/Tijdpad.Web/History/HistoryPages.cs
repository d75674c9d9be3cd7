using Microsoft.AspNetCore.Mvc;
using Tijdpad.Dutch;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.History;

/// <summary>Every state the plan has been in: look at it, lay two side by side, name it, go back to it.</summary>
internal static class HistoryPages
{
    private const int LongestName = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.History("{project}"), ListAsync).Needs(Right.ReadPlan);
        routes.MapGet(Routes.Compare("{project}"), CompareAsync).Needs(Right.ReadPlan);
        routes
            .MapGet(Routes.Revision("{project}", "{number:long}"), ShowAsync)
            .Needs(Right.ReadPlan);
        routes
            .MapPost(Routes.NameRevision("{project}", "{number:long}"), NameAsync)
            .Needs(Right.EditPlan);
        routes
            .MapPost(Routes.RestoreRevision("{project}", "{number:long}"), RestoreAsync)
            .Needs(Right.EditPlan);
    }

    private static async Task<IResult> ListAsync([AsParameters] ProjectVisit visit) =>
        await visit.HeadAsync() is { } head
            ? Page.Of(
                new HistoryPage
                {
                    Head = head,
                    Revisions = await visit.HistoryAsync(),
                    Meetings = MeetingMoments.Of(head.Plan, visit.Today.Day),
                }
            )
            : ErrorPage.NotFound();

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        long number,
        [FromQuery] string? deel
    ) =>
        await visit.HeadAsync() is { } head && await visit.AtAsync(number) is { } then
            ? Page.Of(
                new RevisionPage
                {
                    Head = head,
                    Then = then,
                    Part = ListPart.Of(then.Plan.Activities.Count, ListPart.Rows, deel),
                },
                visit.Context.PageStatus()
            )
            : ErrorPage.NotFound();

    /// <summary>Two revisions by number, or ("sinds") the state at the end of a day beside the newest.</summary>
    private static async Task<IResult> CompareAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] long? van,
        [FromQuery] long? tot,
        [FromQuery] DateOnly? sinds,
        [FromQuery] string? deel
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var from = sinds is { } day
            ? NumberAtEndOf(day, await visit.HistoryAsync())
            : van ?? Math.Max(1, head.Number - 1);
        if (
            await visit.AtAsync(from) is not { } old
            || await visit.AtAsync(tot ?? head.Number) is not { } now
        )
            return ErrorPage.NotFound();
        return Page.Of(
            new ComparePage
            {
                Head = head,
                Old = old,
                New = now,
                Since = sinds,
                Asked = deel,
            }
        );
    }

    /// <summary>The newest revision of that day or before; the first one when the project is younger.</summary>
    private static long NumberAtEndOf(DateOnly day, ValueList<Revision> newestFirst) =>
        newestFirst
            .Where(revision => DateOnly.FromDateTime(Today.Local(revision.At).DateTime) <= day)
            .Select(revision => revision.Number)
            .FirstOrDefault(1);

    private static async Task<IResult> NameAsync(
        [AsParameters] ProjectVisit visit,
        long number,
        [FromForm] string? naam
    )
    {
        var name = TextCleaner.Of(naam ?? "");
        if (name.Length > LongestName)
        {
            visit.Context.Refuse(
                "naam",
                $"Een naam van een versie heeft ten hoogste {LongestName} tekens."
            );
            return await ShowAsync(visit, number, null);
        }
        var before = (await visit.AtAsync(number))?.Revision.Name ?? "";
        return await visit.Projects.NameAsync(visit.Project, number, name, visit.Author, visit.Stop)
            ? Done.At(
                $"{Routes.History(visit.Project)}#versie-{number}",
                Named($"{number}", name)
                    .OrBack(Routes.NameRevision(visit.Project, number), ("naam", before))
            )
            : ErrorPage.NotFound();
    }

    private static News Named(string number, string name) =>
        name.Length == 0
            ? new News("Versie {0} heeft geen naam meer.", number)
            : new News("Versie {0} heet nu “{1}”.", number, name);

    private static async Task<IResult> RestoreAsync([AsParameters] ProjectVisit visit, long number)
    {
        if (await visit.HeadAsync() is not { } head || await visit.AtAsync(number) is not { } then)
            return ErrorPage.NotFound();
        var act = new Act(visit.Author, RevisionKind.Restore, $"Teruggezet naar versie {number}");
        return await visit.Projects.AppendAsync(
            visit.Project,
            head.Number,
            then.Plan,
            act,
            visit.Stop
        ) switch
        {
            AppendResult.Appended done => await visit.AfterAsync(
                done.Head,
                Routes.Plan(visit.Project)
            ),
            AppendResult.Unchanged => Done.At(Routes.Plan(visit.Project), News.Nothing),
            _ => ErrorPage.Because(
                StatusCodes.Status409Conflict,
                "De planning is intussen gewijzigd",
                "Er is niets teruggezet. Bekijk de nieuwste versie en probeer het zo nodig opnieuw."
            ),
        };
    }
}
