using Microsoft.AspNetCore.Mvc;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Proposals;

/// <summary>What the plan could become: listed, looked at, laid side by side.</summary>
internal static class ScenarioPages
{
    public const int MostCompared = 4;

    /// <summary>A forecast and all checks, beside looking at the rows once.</summary>
    private const int Effort = 6;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Scenarios("{project}"), ListAsync).Needs(Right.TakePart);
        routes.MapGet(Routes.CompareScenarios("{project}"), CompareAsync).Needs(Right.TakePart);
        routes.MapGet(Routes.Scenario("{project}", "{id}"), ShowAsync).Needs(Right.TakePart);
    }

    private static async Task<IResult> ListAsync(
        [AsParameters] ProjectVisit visit,
        ScenarioStore scenarios
    ) =>
        await visit.HeadAsync() is { } head
            ? await ListPageAsync(head, scenarios, new("", ""), visit.Stop)
            : ErrorPage.NotFound();

    internal static async Task<IResult> ListPageAsync(
        OpenRevision head,
        ScenarioStore scenarios,
        TypedScenario typed,
        CancellationToken stop,
        int status = StatusCodes.Status200OK
    ) =>
        Page.Of(
            new ScenarioListPage
            {
                Head = head,
                Scenarios = await scenarios.ListAsync(head.ProjectId, stop),
                Typed = typed,
            },
            status
        );

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        string id,
        [FromQuery] int? vanaf,
        ScenarioStore scenarios
    )
    {
        if (
            await visit.HeadAsync() is not { } head
            || await scenarios.FindAsync(visit.Project, id, visit.Stop) is not { } found
        )
            return ErrorPage.NotFound();
        return Page.Of(
            new ScenarioPage
            {
                Head = head,
                Scenario = found,
                From = vanaf ?? 1,
            }
        );
    }

    private static async Task<IResult> CompareAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string[] wat,
        ScenarioStore scenarios,
        Workbench bench
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var chosen = new List<OpenScenario>();
        foreach (var id in wat.Distinct(StringComparer.Ordinal).Take(MostCompared))
            if (await scenarios.FindAsync(visit.Project, id, visit.Stop) is { } found)
                chosen.Add(found);
        if (chosen.Count == 0)
            return Results.LocalRedirect(Routes.Scenarios(visit.Project));
        var day = ReckoningDay.Of(head.Plan, visit.Today.Day);
        var columns = new List<ComparedPlan>();
        foreach (
            var (name, id, plan, key) in chosen
                .Select(one => (one.Entry.Name, one.Entry.Id, one.Plan, (object)one.Entry))
                .Prepend(("", "", head.Plan, (visit.Project, head.Number)))
        )
        {
            var made = await bench.OfAsync(
                new WorkOrder<ComparedPlan>(
                    ("compared", key, day),
                    visit.Project,
                    Effort * PlanSize.Of(plan),
                    progress => ComparedPlan.Of(name, id, plan, day, progress.Stop),
                    _ => 2_000 * PlanSize.Of(plan)
                ),
                visit.Stop
            );
            if (made.Value is not { } column)
                return visit.WaitFor(
                    head,
                    ("Scenario’s vergelijken", ProjectPage.Scenarios),
                    "De vergelijking",
                    made.News
                );
            columns.Add(column);
        }
        return Page.Of(
            new ScenarioComparePage
            {
                Head = head,
                Plans = columns.ToValueList(),
                Day = day,
            }
        );
    }
}

/// <summary>What the form for a new scenario holds.</summary>
public sealed record TypedScenario(string Name, string Note);
