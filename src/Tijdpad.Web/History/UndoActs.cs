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
        routes.MapPost(Routes.Undo("{project}"), UndoAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.Redo("{project}"), RedoAsync).Needs(Right.EditPlan);
    }

    private static Task<IResult> UndoAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] long nummer,
        [FromForm] string? terug
    ) => TakeBackAsync(visit, nummer, terug, RevisionKind.Undo, "Ongedaan gemaakt");

    private static Task<IResult> RedoAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] long nummer,
        [FromForm] string? terug
    ) => TakeBackAsync(visit, nummer, terug, RevisionKind.Redo, "Opnieuw gedaan");

    /// <summary>What a revision changed is changed back; what others did since stays.</summary>
    private static async Task<IResult> TakeBackAsync(
        ProjectVisit visit,
        long number,
        string? back,
        RevisionKind kind,
        string word
    )
    {
        if (
            await visit.AtAsync(number) is not { } target
            || await visit.AtAsync(number - 1) is not { } before
        )
            return ErrorPage.NotFound();
        var act = new Act(visit.Author, kind, $"{word}: {Said(target.Revision.Reason)}", number);
        var address = LocalAddress.Of(back, Routes.Plan(visit.Project));
        return await visit.Projects.AppendAsync(
            visit.Project,
            number,
            before.Plan,
            act,
            visit.Stop
        ) switch
        {
            AppendResult.Appended done => await visit.AfterAsync(done.Head, address),
            AppendResult.Unchanged => Done.At(address, News.Nothing),
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
