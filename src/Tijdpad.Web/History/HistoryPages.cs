using Microsoft.AspNetCore.Mvc;
using Tijdpad.Dutch;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.History;

/// <summary>Every state the plan has been in: look at it, lay two side by side, name it, go back to it.</summary>
internal static class HistoryPages
{
    private const int LongestName = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var history = routes.MapGroup("/p/{project}/geschiedenis");
        history.MapGet("", ListAsync).Needs(Right.ReadPlan);
        history.MapGet("/vergelijk", CompareAsync).Needs(Right.ReadPlan);
        history.MapGet("/{number:long}", ShowAsync).Needs(Right.ReadPlan);
        history.MapPost("/{number:long}/naam", NameAsync).Needs(Right.EditPlan);
        history.MapPost("/{number:long}/herstel", RestoreAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ListAsync(
        string project,
        ProjectStore projects,
        Today today,
        CancellationToken stop
    ) =>
        await projects.HeadAsync(project, stop) is { } head
            ? Page.Of<HistoryPage>(
                new
                {
                    Head = head,
                    Revisions = await projects.HistoryAsync(project, stop),
                    Meetings = MeetingMoments.Of(head.Plan, today.Day),
                }
            )
            : ErrorPage.NotFound();

    private static async Task<IResult> ShowAsync(
        string project,
        long number,
        ProjectStore projects,
        CancellationToken stop
    ) =>
        await projects.HeadAsync(project, stop) is { } head
        && await projects.AtAsync(project, number, stop) is { } then
            ? Page.Of<RevisionPage>(new { Head = head, Then = then })
            : ErrorPage.NotFound();

    /// <summary>Two revisions by number, or ("sinds") the state at the end of a day beside the newest.</summary>
    private static async Task<IResult> CompareAsync(
        string project,
        [FromQuery] long? van,
        [FromQuery] long? tot,
        [FromQuery] DateOnly? sinds,
        ProjectStore projects,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        var from = sinds is { } day
            ? NumberAtEndOf(day, await projects.HistoryAsync(project, stop))
            : van ?? Math.Max(1, head.Number - 1);
        if (
            await projects.AtAsync(project, from, stop) is not { } old
            || await projects.AtAsync(project, tot ?? head.Number, stop) is not { } now
        )
            return ErrorPage.NotFound();
        return Page.Of<ComparePage>(
            new
            {
                Head = head,
                Old = old,
                New = now,
                Since = sinds,
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
        string project,
        long number,
        [FromForm] string? naam,
        HttpContext context,
        ProjectStore projects,
        CancellationToken stop
    )
    {
        var name = CleanText.Of(naam ?? "");
        if (name.Length > LongestName)
            return ErrorPage.Because(
                StatusCodes.Status422UnprocessableEntity,
                "Deze naam is te lang",
                $"Een naam van een versie heeft ten hoogste {LongestName} tekens."
            );
        return await projects.NameAsync(project, number, name, context.Actor().Author, stop)
            ? Results.LocalRedirect($"/p/{project}/geschiedenis#versie-{number}")
            : ErrorPage.NotFound();
    }

    private static async Task<IResult> RestoreAsync(
        string project,
        long number,
        HttpContext context,
        ProjectStore projects,
        CancellationToken stop
    )
    {
        if (
            await projects.HeadAsync(project, stop) is not { } head
            || await projects.AtAsync(project, number, stop) is not { } then
        )
            return ErrorPage.NotFound();
        var act = new Act(
            context.Actor().Author,
            RevisionKind.Restore,
            $"Teruggezet naar versie {number}"
        );
        return await projects.AppendAsync(project, head.Number, then.Plan, act, stop) switch
        {
            AppendResult.Appended done => Results.LocalRedirect(
                $"/p/{project}/planning?gedaan={done.Head.Number}"
            ),
            AppendResult.Unchanged => Results.LocalRedirect($"/p/{project}/planning"),
            _ => ErrorPage.Because(
                StatusCodes.Status409Conflict,
                "De planning is intussen gewijzigd",
                "Er is niets teruggezet. Bekijk de nieuwste versie en probeer het zo nodig opnieuw."
            ),
        };
    }
}
