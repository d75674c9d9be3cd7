using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
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
        var checks = routes.MapGroup("/p/{project}/controles");
        checks.MapGet("", ShowAsync).Needs(Right.ReadPlan);
        checks.MapPost("/herstel", RepairAsync).Needs(Right.EditPlan);
        checks.MapPost("/terzijde", WaiveAsync).Needs(Right.EditPlan);
        checks.MapPost("/terug", EndWaiverAsync).Needs(Right.EditPlan);
    }

    private static async Task<IResult> ShowAsync(
        string project,
        [FromQuery] long? gedaan,
        ProjectStore projects,
        CheckedPlans plans,
        TijdpadDb db,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        var done = head.Number == gedaan ? head.Revision.Reason : null;
        return await PageAsync(head, plans, db, done, null, stop);
    }

    private static async Task<IResult> PageAsync(
        OpenRevision head,
        CheckedPlans plans,
        TijdpadDb db,
        string? done,
        WaiverProblem? problem,
        CancellationToken stop
    )
    {
        var waivers = await db
            .Waivers.AsNoTracking()
            .Where(waiver => waiver.ProjectId == head.ProjectId)
            .OrderByDescending(waiver => waiver.At)
            .ToListAsync(stop);
        return Page.Of<ChecksPage>(
            new
            {
                Head = head,
                Findings = plans.RepairsOf(head),
                Waivers = waivers.ToValueList(),
                Done = done,
                Problem = problem,
            },
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static async Task<IResult> RepairAsync(
        string project,
        [FromForm] long basis,
        [FromForm] string? sleutel,
        [FromForm] int keuze,
        HttpContext context,
        ProjectStore projects,
        CheckedPlans plans,
        PlanActs acts
    )
    {
        if (
            await projects.AtAsync(project, basis, context.RequestAborted) is not { } shown
            || plans.RepairsOf(shown).FirstOrDefault(found => found.Key == sleutel) is not { } found
            || keuze < 0
            || keuze >= found.Repairs.Count
        )
            return ErrorPage.OldForm();
        return await acts.DoAsync(
            context,
            project,
            basis,
            _ => found.Repairs[keuze].Edits,
            $"/p/{project}/controles",
            (_, problems) =>
                ErrorPage.Because(
                    StatusCodes.Status422UnprocessableEntity,
                    "Dit kan niet",
                    string.Join(' ', problems.Select(problem => problem.Message))
                )
        );
    }

    private static async Task<IResult> WaiveAsync(
        string project,
        [FromForm] string? sleutel,
        [FromForm] string? reden,
        HttpContext context,
        ProjectStore projects,
        CheckedPlans plans,
        TijdpadDb db,
        WriteGate gate,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        if (
            await projects.HeadAsync(project, stop) is not { } head
            || plans.RepairsOf(head).FirstOrDefault(one => one.Key == sleutel) is not { } found
        )
            return ErrorPage.OldForm();
        var reason = CleanText.Of(reden ?? "");
        if (reason.Length is 0 or > LongestReason)
            return await PageAsync(
                head,
                plans,
                db,
                null,
                new(
                    found.Key,
                    reason.Length == 0
                        ? "Schrijf waarom dit zo mag blijven; die reden wordt bewaard."
                        : $"Een reden heeft ten hoogste {LongestReason} tekens.",
                    reden ?? ""
                ),
                stop
            );
        using var turn = await gate.EnterAsync(stop);
        db.Waivers.Add(
            new()
            {
                ProjectId = project,
                Id = Secrets.NewId(),
                FindingKey = found.Key,
                Code = found.Finding.Code,
                Message = found.Finding.Message,
                Reason = reason,
                At = clock.GetUtcNow(),
                AuthorName = context.Actor().Name,
            }
        );
        await db.SaveChangesAsync(stop);
        return Results.LocalRedirect($"/p/{project}/controles");
    }

    private static async Task<IResult> EndWaiverAsync(
        string project,
        [FromForm] string? id,
        HttpContext context,
        TijdpadDb db,
        WriteGate gate,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        var name = context.Actor().Name;
        using var turn = await gate.EnterAsync(stop);
        await db
            .Waivers.Where(waiver =>
                waiver.ProjectId == project && waiver.Id == id && waiver.EndedAt == null
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(waiver => waiver.EndedAt, (DateTimeOffset?)now)
                        .SetProperty(waiver => waiver.EndedBy, name),
                stop
            );
        return Results.LocalRedirect($"/p/{project}/controles");
    }
}

/// <summary>What is wrong with a reason, and what was typed.</summary>
public sealed record WaiverProblem(string Key, string Message, string Reason);
