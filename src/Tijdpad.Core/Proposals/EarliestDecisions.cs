using Tijdpad.Activities;
using Tijdpad.Networks;
using Tijdpad.Plans;

namespace Tijdpad.Proposals;

/// <summary>When each council can decide at the earliest, by what comes before.</summary>
public sealed class EarliestDecisions
{
    private readonly Dictionary<string, DateOnly> _days;

    private EarliestDecisions(Dictionary<string, DateOnly> days) => _days = days;

    public static EarliestDecisions Of(Plan plan, DateOnly today)
    {
        var network = PlanNetwork.Of(plan);
        if (network.Steps.IsEmpty)
            return new([]);
        // that they decide close together is what is looked for: it is no condition of what comes before
        var problem = ProposalProblem.Of(
            ProposalRequest.Of(network, today) with
            {
                Options = new() { DecideWithin = null },
            }
        );
        var bounds = DayBounds.Of(problem.Model);
        return bounds.IsPossible ? Of(problem, bounds) : new([]);
    }

    /// <summary>Null when nothing holds it back, when nobody knows, and for a body that is no council.</summary>
    public DateOnly? For(Body body) =>
        body is { Kind: BodyKind.Council, Municipality: { } municipality }
        && _days.TryGetValue(municipality, out var day)
            ? day
            : null;

    private static EarliestDecisions Of(ProposalProblem problem, DayBounds bounds) =>
        new(
            problem
                .Decisions.Where(step => problem.Steps[step].Municipality is not null)
                .GroupBy(step => problem.Steps[step].Municipality!, StringComparer.Ordinal)
                .ToDictionary(
                    group => group.Key,
                    group => problem.Model.DayOf(group.Min(step => bounds.Earliest[step])),
                    StringComparer.Ordinal
                )
        );
}
