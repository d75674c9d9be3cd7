using Microsoft.AspNetCore.Mvc;
using Tijdpad.Checks;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Proposals;

/// <summary>What the plan could become: listed, looked at, laid side by side.</summary>
internal static class ScenarioPages
{
    public const int MostCompared = 4;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var scenarios = routes.MapGroup("/p/{project}/scenarios");
        scenarios.MapGet("", ListAsync).Needs(Right.ReadPlan);
        scenarios.MapGet("/vergelijk", CompareAsync).Needs(Right.ReadPlan);
        scenarios.MapGet("/{id}", ShowAsync).Needs(Right.ReadPlan);
    }

    private static async Task<IResult> ListAsync(
        string project,
        ProjectStore projects,
        ScenarioStore scenarios,
        CancellationToken stop
    ) =>
        await projects.HeadAsync(project, stop) is { } head
            ? await ListPageAsync(head, scenarios, new("", "", []), stop)
            : ErrorPage.NotFound();

    internal static async Task<IResult> ListPageAsync(
        OpenRevision head,
        ScenarioStore scenarios,
        TypedScenario typed,
        CancellationToken stop
    ) =>
        Page.Of<ScenarioListPage>(
            new
            {
                Head = head,
                Scenarios = await scenarios.ListAsync(head.ProjectId, stop),
                Typed = typed,
            },
            typed.Problems.IsEmpty
                ? StatusCodes.Status200OK
                : StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<IResult> ShowAsync(
        string project,
        string id,
        [FromQuery] int? vanaf,
        ProjectStore projects,
        ScenarioStore scenarios,
        CancellationToken stop
    )
    {
        if (
            await projects.HeadAsync(project, stop) is not { } head
            || await scenarios.FindAsync(project, id, stop) is not { } found
        )
            return ErrorPage.NotFound();
        return Page.Of<ScenarioPage>(
            new
            {
                Head = head,
                Scenario = found,
                From = vanaf ?? 1,
            }
        );
    }

    private static async Task<IResult> CompareAsync(
        string project,
        [FromQuery] string[] wat,
        ProjectStore projects,
        ScenarioStore scenarios,
        Reckoner reckoner,
        Today today,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        var chosen = new List<OpenScenario>();
        foreach (var id in wat.Distinct(StringComparer.Ordinal).Take(MostCompared))
            if (await scenarios.FindAsync(project, id, stop) is { } found)
                chosen.Add(found);
        if (chosen.Count == 0)
            return Results.LocalRedirect($"/p/{project}/scenarios");
        var day = ReckoningDay.Of(head.Plan, today.Day);
        var columns = new List<ComparedPlan>();
        foreach (
            var (name, id, plan, key) in chosen
                .Select(one => (one.Entry.Name, one.Entry.Id, one.Plan, (object)one.Entry))
                .Prepend(("", "", head.Plan, (project, head.Number)))
        )
        {
            var made = await reckoner.OfAsync(
                ("compared", key, day),
                () => ComparedPlan.Of(name, id, plan, day),
                stop
            );
            if (made is null)
                return ProposalPages.Busy();
            columns.Add(made);
        }
        return Page.Of<ScenarioComparePage>(
            new
            {
                Head = head,
                Plans = columns.ToValueList(),
                Day = day,
            }
        );
    }
}

/// <summary>A plan with the figures by which it is compared.</summary>
/// <param name="Name">Of the scenario; "" for the plan itself.</param>
/// <param name="Id">Of the scenario; "" for the plan itself.</param>
/// <param name="Findings">How many errors and warnings the checks find.</param>
public sealed record ComparedPlan(
    string Name,
    string Id,
    Plan Plan,
    ExpectedDecision Expected,
    int Findings
)
{
    public static ComparedPlan Of(string name, string id, Plan plan, DateOnly day) =>
        new(
            name,
            id,
            plan,
            ExpectedDecision.Of(plan, day),
            AllChecks.Run(plan, day).Count(found => found.Severity != Severity.Advice)
        );
}

/// <summary>What the form for a new scenario holds.</summary>
public sealed record TypedScenario(string Name, string Note, ValueList<EditProblem> Problems);
