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
        const string path = "/p/{project}/voorstellen";
        routes.MapGet(path, AskAsync).Needs(Right.ReadPlan);
        routes.MapGet($"{path}/uitkomst", ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost($"{path}/overnemen", AdoptAsync).Needs(Right.EditPlan);
        routes.MapPost($"{path}/uitweg", TakeWayOutAsync).Needs(Right.EditPlan);
        routes.MapPost($"{path}/wens", WishAsync).Needs(Right.EditPlan);
        routes.MapPost($"{path}/wens/weg", ForgetWishAsync).Needs(Right.EditPlan);
    }

    internal static IResult Busy() =>
        ErrorPage.Because(
            StatusCodes.Status503ServiceUnavailable,
            "Het is even te druk om te rekenen",
            "Er wordt al voor anderen gerekend. Ververs deze pagina over een halve minuut; wat u vroeg, staat nog in het adres."
        );

    private static async Task<IResult> AskAsync(
        string project,
        HttpRequest request,
        [FromQuery] long? gedaan,
        [FromQuery] string? rij,
        ProjectStore projects,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        return Page.Of<ProposalFormPage>(
            new
            {
                Head = head,
                Query = ProposalQuery.Read(request.Query),
                Done = head.Number == gedaan ? head.Revision.Reason : null,
                Typed = new TypedWish(rij ?? "", "", WishKind.Must, ""),
            }
        );
    }

    private static async Task<IResult> ShowAsync(
        string project,
        HttpRequest request,
        [FromQuery] long? gedaan,
        ProjectStore projects,
        ProposalDesk desk,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        var query = ProposalQuery.Read(request.Query);
        return await desk.OfAsync(head, query, stop) is { } made
            ? Page.Of<ProposalResultPage>(
                new
                {
                    Head = head,
                    Query = query,
                    Made = made,
                    Day = desk.DayOf(head.Plan),
                    Done = head.Number == gedaan ? head.Revision.Reason : null,
                }
            )
            : Busy();
    }

    private static async Task<IResult> AdoptAsync(
        string project,
        [FromForm] long basis,
        [FromForm] int keuze,
        [FromForm] string? dag,
        HttpContext context,
        ProjectStore projects,
        ProposalDesk desk,
        PlanActs acts
    )
    {
        var stop = context.RequestAborted;
        var query = ProposalQuery.Read(await context.Request.ReadFormAsync(stop));
        if (await projects.AtAsync(project, basis, stop) is not { } shown)
            return ErrorPage.OldForm();
        // on another day another proposal may come out: what was not seen is not taken over
        if (dag != IsoDay.Of(desk.DayOf(shown.Plan)))
            return ErrorPage.OldForm();
        var made = await desk.OfAsync(shown, query, stop);
        if (made is null)
            return Busy();
        if (keuze < 0 || keuze >= made.Proposals.Count)
            return ErrorPage.OldForm();
        var chosen = made.Proposals[keuze];
        return await acts.DoAsync(
            context,
            project,
            basis,
            _ => [new NamedEdits(chosen.Name, chosen.Edits)],
            $"/p/{project}/planning",
            Refused
        );
    }

    private static async Task<IResult> TakeWayOutAsync(
        string project,
        [FromForm] long basis,
        [FromForm] int keuze,
        HttpContext context,
        ProjectStore projects,
        ProposalDesk desk,
        PlanActs acts
    )
    {
        var stop = context.RequestAborted;
        var query = ProposalQuery.Read(await context.Request.ReadFormAsync(stop));
        if (await projects.AtAsync(project, basis, stop) is not { } shown)
            return ErrorPage.OldForm();
        if (await desk.OfAsync(shown, query, stop) is not { } made)
            return Busy();
        if (
            made.Outcome is not ProposalOutcome.Impossible { Conflict: var conflict }
            || keuze < 0
            || keuze >= conflict.Relaxations.Count
        )
            return ErrorPage.OldForm();
        var way = conflict.Relaxations[keuze];
        var next = way.Changes.Aggregate(query, (so, change) => so.With(change));
        return await acts.DoAsync(
            context,
            project,
            basis,
            _ => way.Changes.SelectMany(change => change.Edits),
            $"/p/{project}/voorstellen/uitkomst{next.Address}",
            Refused
        );
    }

    private static async Task<IResult> WishAsync(
        string project,
        [FromForm] long basis,
        [FromForm] string? rij,
        [FromForm] string? gemeente,
        [FromForm] string? soort,
        [FromForm] string? wanneer,
        [FromForm] int? binnen,
        HttpContext context,
        PlanActs acts
    )
    {
        if (!Enum.TryParse<WishKind>(soort, out var kind) || !Enum.IsDefined(kind))
            return ErrorPage.OldForm();
        var typed = new TypedWish(rij ?? "", gemeente ?? "", kind, wanneer ?? "");
        return await acts.DoAsync(
            context,
            project,
            basis,
            _ => [typed.Edit],
            // who comes from a window wants the proposal for it
            binnen is { } within
                ? $"/p/{project}/voorstellen/uitkomst?binnen={within}"
                : $"/p/{project}/voorstellen#wensen",
            (shown, problems) =>
                Page.Of<ProposalFormPage>(
                    new
                    {
                        Head = shown,
                        Query = ProposalQuery.Read(context.Request.Query),
                        Typed = typed,
                        Problems = problems,
                    },
                    StatusCodes.Status422UnprocessableEntity
                )
        );
    }

    private static async Task<IResult> ForgetWishAsync(
        string project,
        [FromForm] long basis,
        [FromForm] string? rij,
        [FromForm] string? gemeente,
        [FromForm] string? soort,
        HttpContext context,
        PlanActs acts
    )
    {
        if (!Enum.TryParse<WishKind>(soort, out var kind) || !Enum.IsDefined(kind))
            return ErrorPage.OldForm();
        var whose = string.IsNullOrEmpty(gemeente) ? null : gemeente;
        return await acts.DoAsync(
            context,
            project,
            basis,
            _ => [new RemoveWish(rij ?? "", kind, whose)],
            $"/p/{project}/voorstellen#wensen",
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

/// <summary>A wish as the form has it.</summary>
/// <param name="Municipality">"" when it goes for all.</param>
public sealed record TypedWish(string Row, string Municipality, WishKind Kind, string When)
{
    public SetWish Edit => new(Row, Kind, When, Municipality.Length == 0 ? null : Municipality);
}
