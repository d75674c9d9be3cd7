using Tijdpad.Findings;
using Tijdpad.Plans;

namespace Tijdpad.Checks;

/// <summary>What a change of a plan does to what is found in it, by rule and row (<see cref="Finding.SpotsIn"/>).</summary>
/// <param name="New">Found afterwards; before, the rule found nothing in at least one of its rows.</param>
/// <param name="Solved">Found before; afterwards the rule finds nothing in any of its rows.</param>
public sealed record FindingChange(ValueList<Finding> New, ValueList<Finding> Solved)
{
    public static FindingChange None { get; } = new([], []);

    /// <param name="before">The plan as it was.</param>
    /// <param name="after">The plan as it becomes.</param>
    /// <param name="today">The day on which both are checked.</param>
    public static FindingChange Of(Plan before, Plan after, DateOnly today) =>
        after == before
            ? None
            : Between(before, AllChecks.Run(before, today), after, AllChecks.Run(after, today));

    /// <summary>When what is found in both is at hand.</summary>
    public static FindingChange Between(
        Plan before,
        ValueList<Finding> found,
        Plan after,
        ValueList<Finding> next
    )
    {
        var (old, now) = (SpotsOf(found, before), SpotsOf(next, after));
        return new(
            next.Where(one => !one.SpotsIn(after).All(old.Contains)).ToValueList(),
            found.Where(one => !one.SpotsIn(before).Any(now.Contains)).ToValueList()
        );
    }

    private static HashSet<FindingSpot> SpotsOf(ValueList<Finding> found, Plan plan) =>
        found.SelectMany(one => one.SpotsIn(plan)).ToHashSet();
}
