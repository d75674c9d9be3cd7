using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.History;

/// <summary>Taking an act back, and taking that back: new revisions, so that nothing is lost.</summary>
internal static class UndoActs
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/p/{project}/ongedaan", UndoAsync).Needs(Right.EditPlan);
        routes.MapPost("/p/{project}/opnieuw", RedoAsync).Needs(Right.EditPlan);
    }

    private static Task<IResult> UndoAsync(
        string project,
        [FromForm] long nummer,
        [FromForm] string? terug,
        HttpContext context,
        ProjectStore projects
    ) =>
        TakeBackAsync(
            project,
            nummer,
            terug,
            RevisionKind.Undo,
            "Ongedaan gemaakt",
            context,
            projects
        );

    private static Task<IResult> RedoAsync(
        string project,
        [FromForm] long nummer,
        [FromForm] string? terug,
        HttpContext context,
        ProjectStore projects
    ) =>
        TakeBackAsync(
            project,
            nummer,
            terug,
            RevisionKind.Redo,
            "Opnieuw gedaan",
            context,
            projects
        );

    /// <summary>What a revision changed is changed back; what others did since stays.</summary>
    private static async Task<IResult> TakeBackAsync(
        string project,
        long number,
        string? back,
        RevisionKind kind,
        string word,
        HttpContext context,
        ProjectStore projects
    )
    {
        var stop = context.RequestAborted;
        if (
            await projects.AtAsync(project, number, stop) is not { } target
            || await projects.AtAsync(project, number - 1, stop) is not { } before
        )
            return ErrorPage.NotFound();
        var act = new Act(
            context.Actor().Author,
            kind,
            $"{word}: {Said(target.Revision.Reason)}",
            number
        );
        var address = LocalAddress.Of(back, $"/p/{project}/planning");
        return await projects.AppendAsync(project, number, before.Plan, act, stop) switch
        {
            AppendResult.Appended done => PlanActs.Back(address, $"gedaan={done.Head.Number}"),
            AppendResult.Unchanged => Results.LocalRedirect(address),
            _ => ErrorPage.Because(
                StatusCodes.Status409Conflict,
                "Dit is intussen door iemand anders gewijzigd",
                "Daarom is het niet ongedaan gemaakt. Bekijk in de geschiedenis wat er gebeurd is."
            ),
        };
    }

    /// <summary>The act itself, without "ongedaan gemaakt" on "ongedaan gemaakt".</summary>
    private static string Said(string reason) =>
        reason.StartsWith("Ongedaan gemaakt: ", StringComparison.Ordinal)
            ? reason["Ongedaan gemaakt: ".Length..]
        : reason.StartsWith("Opnieuw gedaan: ", StringComparison.Ordinal)
            ? reason["Opnieuw gedaan: ".Length..]
        : reason;
}
