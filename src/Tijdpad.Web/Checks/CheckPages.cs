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
        [FromQuery] long? gedaan,
        CheckedPlans plans,
        Waivers waivers
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var done = head.Number == gedaan ? head.Revision.Reason : null;
        return PageOf(head, plans.RepairsOf(head), await waivers.OfAsync(visit), done);
    }

    private static IResult PageOf(
        OpenRevision head,
        ValueList<RepairableFinding> findings,
        ValueList<Waiver> waivers,
        string? done,
        WaiverProblem? problem = null
    ) =>
        Page.Of(
            new ChecksPage
            {
                Head = head,
                Findings = findings,
                Waivers = waivers,
                Done = done,
                Problem = problem,
            },
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<IResult> RepairAsync(
        [AsParameters] ProjectVisit visit,
        [FromForm] long basis,
        [FromForm] string? sleutel,
        [FromForm] int keuze,
        CheckedPlans plans
    )
    {
        if (
            await visit.AtAsync(basis) is not { } shown
            || plans.RepairsOf(shown).FirstOrDefault(found => found.Key == sleutel) is not { } found
            || keuze < 0
            || keuze >= found.Repairs.Count
        )
            return ErrorPage.OldForm();
        return await visit.DoAsync(
            basis,
            _ => found.Repairs[keuze].Edits,
            Routes.Checks(visit.Project),
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
        [FromForm] string? sleutel,
        [FromForm] string? reden,
        CheckedPlans plans,
        Waivers waivers
    )
    {
        if (
            await visit.HeadAsync() is not { } head
            || plans.RepairsOf(head).FirstOrDefault(one => one.Key == sleutel) is not { } found
        )
            return ErrorPage.OldForm();
        var reason = TextCleaner.Of(reden ?? "");
        if (ReasonProblem(reason) is { } problem)
            return PageOf(
                head,
                plans.RepairsOf(head),
                await waivers.OfAsync(visit),
                null,
                new(found.Key, problem, reden ?? "")
            );
        await waivers.AddAsync(visit, found, reason);
        return Results.LocalRedirect(Routes.Checks(visit.Project));
    }

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
        await waivers.EndAsync(visit, id);
        return Results.LocalRedirect(Routes.Checks(visit.Project));
    }
}

/// <summary>What is wrong with a reason, and what was typed.</summary>
public sealed record WaiverProblem(string Key, string Message, string Reason);
