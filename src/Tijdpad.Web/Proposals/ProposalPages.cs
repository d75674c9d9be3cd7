using Microsoft.AspNetCore.Mvc;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Proposals;

/// <summary>Dates for what is open: asked, compared, taken over; or why nothing fits and what would help.</summary>
internal static class ProposalPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Proposals("{project}"), AskAsync).Needs(Right.ReadPlan);
        routes.MapGet(Routes.ProposalResult("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost(Routes.AdoptProposal("{project}"), AdoptAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.TakeWayOut("{project}"), TakeWayOutAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.Wish("{project}"), WishAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.ForgetWish("{project}"), ForgetWishAsync).Needs(Right.EditPlan);
    }

    internal static IResult Busy() =>
        ErrorPage.Because(
            StatusCodes.Status503ServiceUnavailable,
            "Het is even te druk om te rekenen",
            "Er wordt al voor anderen gerekend. Ververs deze pagina over een halve minuut; wat u vroeg, staat nog in het adres."
        );

    private static async Task<IResult> AskAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string? rij
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        return Page.Of(
            new ProposalFormPage
            {
                Head = head,
                Query = ProposalQuery.Read(visit.Context.Request.Query),
                Typed = new TypedWish(rij ?? "", "", WishKind.Must, ""),
            }
        );
    }

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        ProposalDesk desk
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var query = ProposalQuery.Read(visit.Context.Request.Query);
        var worked = await desk.OfAsync(head, query, visit.Stop);
        return worked.Value is { } made
            ? Page.Of(
                new ProposalResultPage
                {
                    Head = head,
                    Query = query,
                    Made = made,
                    Day = desk.DayOf(head.Plan),
                }
            )
            : visit.WaitFor(
                head,
                ("Voorstellen", ProjectPage.Proposals),
                "Het voorstel",
                worked.News
            );
    }

    private static async Task<IResult> AdoptAsync(
        [AsParameters] ProjectVisit visit,
        [AsParameters] ProposalPost post,
        ProposalDesk desk
    )
    {
        var query = ProposalQuery.Read(await visit.FormAsync());
        if (await visit.AtAsync(post.Basis) is not { } shown)
            return ErrorPage.OldForm();
        // on another day another proposal may come out: what was not seen is not taken over
        if (post.Dag != IsoDay.Of(desk.DayOf(shown.Plan)))
            return ErrorPage.OldForm();
        var made = await desk.ForActAsync(shown, query, visit.Stop);
        if (made is null)
            return Busy();
        if (post.Keuze < 0 || post.Keuze >= made.Proposals.Count)
            return ErrorPage.OldForm();
        var chosen = made.Proposals[post.Keuze];
        return await visit.DoAsync(
            post.Basis,
            _ => [new NamedEdits(chosen.Name, chosen.Edits)],
            Routes.Plan(visit.Project),
            Refused
        );
    }

    private static async Task<IResult> TakeWayOutAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] long basis,
        [FromForm] int keuze,
        ProposalDesk desk
    )
    {
        var query = ProposalQuery.Read(await visit.FormAsync());
        if (await visit.AtAsync(basis) is not { } shown)
            return ErrorPage.OldForm();
        if (await desk.ForActAsync(shown, query, visit.Stop) is not { } made)
            return Busy();
        if (
            made.Outcome is not ProposalOutcome.Impossible { Conflict: var conflict }
            || keuze < 0
            || keuze >= conflict.Relaxations.Count
        )
            return ErrorPage.OldForm();
        var way = conflict.Relaxations[keuze];
        var next = way.Changes.Aggregate(query, (so, change) => so.With(change));
        return await visit.DoAsync(
            basis,
            _ => way.Changes.SelectMany(change => change.Edits),
            $"{Routes.ProposalResult(visit.Project)}{next.Address}",
            Refused
        );
    }

    private static async Task<IResult> WishAsync(
        [AsParameters] ProjectVisit visit,
        [AsParameters] WishPost post
    )
    {
        if (post.Kind is not { } kind)
            return ErrorPage.OldForm();
        var typed = new TypedWish(post.Rij ?? "", post.Gemeente ?? "", kind, post.Wanneer ?? "");
        return await visit.DoAsync(
            post.Basis,
            plan => [typed.In(plan).Edit],
            // who comes from a window wants the proposal for it
            post.Binnen
                is { } within
                ? $"{Routes.ProposalResult(visit.Project)}?binnen={within}"
                : $"{Routes.Proposals(visit.Project)}#wensen",
            (shown, _) =>
                Page.Of(
                    new ProposalFormPage
                    {
                        Head = shown,
                        Query = ProposalQuery.Read(visit.Context.Request.Query),
                        Typed = typed,
                    },
                    StatusCodes.Status422UnprocessableEntity
                )
        );
    }

    private static async Task<IResult> ForgetWishAsync(
        [AsParameters] ProjectVisit visit,
        [AsParameters] WishPost post
    )
    {
        if (post.Kind is not { } kind)
            return ErrorPage.OldForm();
        var whose = string.IsNullOrEmpty(post.Gemeente) ? null : post.Gemeente;
        return await visit.DoAsync(
            post.Basis,
            _ => [new RemoveWish(post.Rij ?? "", kind, whose)],
            $"{Routes.Proposals(visit.Project)}#wensen",
            Refused
        );
    }

    private static IResult Refused(OpenRevision shown, ValueList<EditProblem> problems) =>
        ErrorPage.Because(
            StatusCodes.Status422UnprocessableEntity,
            "Dit kan niet",
            string.Join(' ', problems.Select(problem => problem.Message))
        );
}
