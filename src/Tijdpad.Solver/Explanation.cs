using Google.OrTools.Sat;
using Tijdpad.Proposals;

namespace Tijdpad.Solver;

/// <summary>Which conditions leave no answer, when limits on how much fits are among them.</summary>
internal static class Explanation
{
    /// <summary>Conditions that together leave no answer; not yet the smallest set.</summary>
    public static IEnumerable<int> Sufficient(DayModel days, double effort)
    {
        var model = new CpModel();
        var holds = new Dictionary<int, BoolVar>();
        BoolVar Holds(int condition)
        {
            if (!holds.TryGetValue(condition, out var literal))
                holds[condition] = literal = model.NewBoolVar("");
            return literal;
        }
        var free = days.Only(_ => false);
        var day = free
            .Nodes.Select(node =>
                model.NewIntVarFromDomain(DayProgram.DomainOf(node.Between(0, days.Days - 1)), "")
            )
            .ToArray();
        foreach (
            var (node, condition) in days
                .Nodes.Index()
                .SelectMany(one => one.Item.Conditions.Select(c => (one.Index, c)))
        )
            model
                .AddLinearExpressionInDomain(
                    day[node],
                    DayProgram.DomainOf(
                        days.Nodes[node].Only(one => one == condition).Between(0, days.Days - 1)
                    )
                )
                .OnlyEnforceIf(Holds(condition));
        foreach (var edge in days.Edges)
            Keep(model, day, free, edge, Holds(edge.Condition));
        foreach (var limit in days.Limits)
            Keep(model, day, limit, Holds(limit.Condition));
        model.AddAssumptions(holds.Values);
        using var solver = new CpSolver { StringParameters = DayProgram.Parameters(effort) };
        var status = solver.Solve(model);
        var core =
            status == CpSolverStatus.Infeasible
                ? solver.SufficientAssumptionsForInfeasibility().ToHashSet()
                : [];
        // nothing was learned: all of them
        return core.Count == 0
            ? holds.Keys
            : holds.Where(one => core.Contains(one.Value.GetIndex())).Select(one => one.Key);
    }

    private static void Keep(
        CpModel model,
        IntVar[] day,
        DayModel free,
        DayEdge edge,
        BoolVar holds
    )
    {
        foreach (
            var group in free.Nodes[edge.To]
                .Between(0, free.Days - 1)
                .GroupBy(at => at - edge.LatestFor(at))
        )
        {
            var isOther = model.NewBoolVar("");
            model
                .AddLinearExpressionInDomain(day[edge.To], DayProgram.DomainOf(group).Complement())
                .OnlyEnforceIf(isOther);
            model
                .Add(day[edge.To] - day[edge.From] >= group.Key)
                .OnlyEnforceIf([holds, isOther.Not()]);
        }
    }

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
