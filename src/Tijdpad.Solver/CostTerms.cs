using Google.OrTools.Sat;
using Tijdpad.Proposals;

namespace Tijdpad.Solver;

/// <summary>What departs from today's plan, as sums that the program makes small.</summary>
internal sealed class CostTerms(
    ProposalProblem problem,
    CpModel model,
    IntVar[] day,
    DayBounds bounds
)
{
    private readonly ProposalWeights _weights = problem.Request.Options.Weights;

    /// <summary>Equal to <see cref="ProposalProblem.CostOf"/>.</summary>
    public LinearExpr Sum() =>
        LinearExpr.Sum(
            problem
                .Targets.Index()
                .Where(one => one.Item is { IsPast: false, Wanted: not null })
                .SelectMany(one => Moves(one.Index, one.Item))
                .Concat(problem.Preferences.Select(Unmet))
                .Concat(problem.Ideals.Select(Unkept))
        );

    /// <summary>How far all steps together lie from where they lie best.</summary>
    public LinearExpr Distance() =>
        LinearExpr.Sum(
            problem
                .Targets.Index()
                .Where(one => !one.Item.IsPast)
                .Select(one =>
                    (LinearExpr)From(one.Index, one.Item.Reference ?? bounds.Earliest[one.Index])
                )
        );

    private IEnumerable<LinearExpr> Moves(int step, DayTarget target)
    {
        var (first, last) = (bounds.Earliest[step], bounds.Latest[step]);
        var wanted = problem.Model.Nodes[step].Between(first, last).Where(target.Allows).ToList();
        if (wanted.Count == 0)
            yield return LinearExpr.Constant(_weights.Moved);
        else
            yield return Unless(step, wanted, _weights.Moved);
        var most = Math.Max(Math.Abs(target.Beyond(first)), Math.Abs(target.Beyond(last)));
        if (most == 0)
            yield break;
        var beyond = model.NewIntVar(0, most, "");
        if (target.First is { } from)
            model.Add(day[step] + beyond >= from);
        if (target.Last is { } through)
            model.Add(day[step] - beyond <= through);
        yield return beyond * _weights.Day;
    }

    private LinearExpr Unmet(DayPreference one) =>
        Unless(
            one.Step,
            [
                .. problem
                    .Model.Nodes[one.Step]
                    .Between(bounds.Earliest[one.Step], bounds.Latest[one.Step])
                    .Where(at => one.Days[at]),
            ],
            _weights.Preferred
        );

    private LinearExpr Unless(int step, List<int> days, int weight)
    {
        if (days.Count == 0)
            return LinearExpr.Constant(weight);
        var isElsewhere = model.NewBoolVar("");
        model
            .AddLinearExpressionInDomain(day[step], DayProgram.DomainOf(days))
            .OnlyEnforceIf(isElsewhere.Not());
        return isElsewhere * weight;
    }

    private LinearExpr Unkept(SoftEdge one)
    {
        var isBroken = model.NewBoolVar("");
        var days = problem
            .Model.Nodes[one.Edge.To]
            .Between(bounds.Earliest[one.Edge.To], bounds.Latest[one.Edge.To]);
        new EdgeRule(model, day, one.Edge, days).KeepWhen(isBroken.Not());
        return isBroken * _weights.Ideally;
    }

    private IntVar From(int step, int reference)
    {
        var most = Math.Max(
            Math.Abs(bounds.Earliest[step] - reference),
            Math.Abs(bounds.Latest[step] - reference)
        );
        var distance = model.NewIntVar(0, most, "");
        model.Add(day[step] + distance >= reference);
        model.Add(day[step] - distance <= reference);
        return distance;
    }
}
