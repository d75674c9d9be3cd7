using Google.OrTools.Sat;
using Tijdpad.Proposals;

namespace Tijdpad.Solver;

/// <summary>Which conditions leave no answer, when limits on how much fits are among them.</summary>
internal static class Explanation
{
    /// <summary>Conditions that together leave no answer; not yet the smallest set.</summary>
    public static IEnumerable<int> Sufficient(DayModel days, double effort, CancellationToken stop)
    {
        var (model, holds) = Program(days);
        model.AddAssumptions(holds.Values);
        using var solver = new CpSolver { StringParameters = DayProgram.Parameters(effort) };
        var core =
            solver.SolveUntil(model, stop) == CpSolverStatus.Infeasible
                ? solver.SufficientAssumptionsForInfeasibility().ToHashSet()
                : [];
        // nothing was learned: all of them
        return core.Count == 0
            ? holds.Keys
            : holds.Where(one => core.Contains(one.Value.GetIndex())).Select(one => one.Key);
    }

    /// <summary>Whether all conditions can hold together, without any shortcut of <see cref="DayBounds"/>.</summary>
    public static CpSolverStatus StatusOf(DayModel days, double effort)
    {
        var (model, holds) = Program(days);
        foreach (var literal in holds.Values)
            model.AddBoolOr([literal]);
        using var solver = new CpSolver { StringParameters = DayProgram.Parameters(effort) };
        return solver.Solve(model);
    }

    // each condition holds when its literal does
    private static (CpModel Model, Dictionary<int, BoolVar> Holds) Program(DayModel days)
    {
        var model = new CpModel();
        var holds = days
            .Nodes.SelectMany(node => node.Conditions)
            .Concat(days.Edges.Select(edge => edge.Condition))
            .Concat(days.Limits.Select(limit => limit.Condition))
            .Distinct()
            .Order()
            .ToDictionary(condition => condition, _ => model.NewBoolVar(""));
        var free = days.Only(_ => false);
        var day = free
            .Nodes.Select(node =>
                model.NewIntVarFromDomain(DayProgram.DomainOf(node.Between(0, days.Days - 1)), "")
            )
            .ToArray();
        foreach (var (at, node) in days.Nodes.Index())
        {
            foreach (var condition in node.Conditions)
                model
                    .AddLinearExpressionInDomain(day[at], DomainOf(node, condition, days.Days))
                    .OnlyEnforceIf(holds[condition]);
        }
        foreach (var edge in days.Edges)
            new EdgeRule(model, day, edge, free.Nodes[edge.To].Between(0, free.Days - 1)).KeepWhen(
                holds[edge.Condition]
            );
        foreach (var limit in days.Limits)
            Keep(model, day, limit, holds[limit.Condition]);
        return (model, holds);
    }

    private static Google.OrTools.Util.Domain DomainOf(DayNode node, int condition, int days) =>
        DayProgram.DomainOf(node.Only(one => one == condition).Between(0, days - 1));

    // without the limit everything fits
    private static void Keep(CpModel model, IntVar[] day, DayLimit limit, BoolVar holds)
    {
        var cumulative = model.AddCumulative(
            limit.Nodes.Count - holds * (limit.Nodes.Count - limit.Most)
        );
        foreach (var node in limit.Nodes)
            cumulative.AddDemand(model.NewFixedSizeIntervalVar(day[node], limit.Stretch, ""), 1L);
    }
}
