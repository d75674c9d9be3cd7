using Microsoft.AspNetCore.Mvc;
using Tijdpad.Dutch;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Checks;

/// <summary>What is wrong with the plan: mend it with one click, or set it aside with a reason that is kept.</summary>
internal static class CheckPages
{
    private const int LongestReason = 1000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Checks("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes.MapPost(Routes.Repair("{project}"), RepairAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.Waive("{project}"), WaiveAsync).Needs(Right.EditPlan);
        routes.MapPost(Routes.EndWaiver("{project}"), EndWaiverAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        [AsParameters] ChecksQuery query,
        CheckDesk desk,
        Waivers waivers
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        // who may not change the plan is offered no repairs
        var asked = visit.May(Right.EditPlan) ? query.Herstel : null;
        var page = await desk.OfAsync(head, query.Deel, asked, visit.Stop);
        return PageOf(visit, page, await waivers.OfAsync(visit));
    }

    private static IResult PageOf(
        ProjectVisit visit,
        CheckedPage page,
        ValueList<Waiver> waivers
    ) => Page.Of(new ChecksPage { View = page, Waivers = waivers }, visit.Context.PageStatus());

    private static async Task<IResult> RepairAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] long basis,
        [FromForm] string? bevinding,
        [FromForm] int keuze,
        CheckDesk desk
    )
    {
        if (
            await visit.AtAsync(basis) is not { } shown
            || await desk.FindAsync(shown, bevinding, visit.Stop) is not { } found
        )
            return ErrorPage.OldForm();
        if (await desk.RepairsAsync(shown, found, visit.Stop) is not { } repairs)
            return ErrorPage.Of(StatusCodes.Status503ServiceUnavailable);
        if (keuze < 0 || keuze >= repairs.Count)
            return ErrorPage.OldForm();
        return await visit.DoAsync(
            basis,
            _ => repairs[keuze].Edits,
            BackOf(await visit.FormAsync(), visit.Project),
            (_, problems) =>
                ErrorPage.Because(
                    StatusCodes.Status422UnprocessableEntity,
                    "Dit kan niet",
                    string.Join(' ', problems.Select(problem => problem.Message))
                )
        );
    }

    private static async Task<IResult> WaiveAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] string? bevinding,
        [FromForm] string? reden,
        CheckDesk desk,
        Waivers waivers
    )
    {
        if (
            await visit.HeadAsync() is not { } head
            || await desk.FindAsync(head, bevinding, visit.Stop) is not { } found
        )
            return ErrorPage.OldForm();
        var reason = TextCleaner.Of(reden ?? "");
        if (ReasonProblem(reason) is { } problem)
        {
            visit.Context.Refuse("reden", problem, "Nog niet terzijde gelegd");
            return PageOf(
                visit,
                await desk.OfAsync(head, null, found.Key, visit.Stop),
                await waivers.OfAsync(visit)
            );
        }
        var id = await waivers.AddAsync(visit, found, reason);
        return Done.At(
            BackOf(await visit.FormAsync(), visit.Project),
            new News("Terzijde gelegd: {0}", found.Finding.Message).OrBack(
                Routes.EndWaiver(visit.Project),
                ("id", id)
            )
        );
    }

    /// <summary>To the next finding on the page, as the form says.</summary>
    private static string BackOf(IFormCollection form, string project) =>
        LocalAddress.Of(form["terug"], Routes.Checks(project));

    private static string? ReasonProblem(string reason) =>
        reason.Length switch
        {
            0 => "Schrijf waarom dit zo mag blijven; die reden wordt bewaard.",
            > LongestReason => $"Een reden heeft ten hoogste {LongestReason} tekens.",
            _ => null,
        };

    private static async Task<IResult> EndWaiverAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] string? id,
        Waivers waivers
    )
    {
        if (await waivers.EndAsync(visit, id) is not { } ended)
            return Done.At($"{Routes.Checks(visit.Project)}#terzijde", News.Nothing);
        return Done.At(
            $"{Routes.Checks(visit.Project)}#terzijde",
            new News("Teruggehaald: {0}", ended.Message).OrBack(
                Routes.Waive(visit.Project),
                ("bevinding", ended.FindingKey),
                ("reden", ended.Reason)
            )
        );
    }
}

/// <summary>What the address of the page of the checks says.</summary>
/// <param name="Deel">Which part of the list.</param>
/// <param name="Herstel">The key of a finding for which repairs are to be looked for.</param>
internal sealed record ChecksQuery(
    [property: FromQuery(Name = "deel")] string? Deel,
    [property: FromQuery(Name = "herstel")] string? Herstel
);
