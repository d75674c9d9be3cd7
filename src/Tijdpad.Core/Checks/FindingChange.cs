using Tijdpad.Plans;

namespace Tijdpad.Checks;

/// <summary>What a change of a plan does to what is found in it, by rule and row: a finding whose words change or whose row moves is the same.</summary>
/// <param name="New">Found afterwards; before, the rule found nothing in at least one of its rows.</param>
/// <param name="Solved">Found before; afterwards the rule finds nothing in any of its rows.</param>
public sealed record FindingChange(ValueList<Finding> New, ValueList<Finding> Solved)
{
    public static FindingChange None { get; } = new([], []);

    /// <param name="before">The plan as it was.</param>
    /// <param name="after">The plan as it becomes.</param>
    /// <param name="today">The day on which both are checked.</param>
    public static FindingChange Of(Plan before, Plan after, DateOnly today) =>
        Of(before, AllChecks.Run(before, today), after, today);

    /// <summary>When what is found before is at hand.</summary>
    public static FindingChange Of(
        Plan before,
        ValueList<Finding> found,
        Plan after,
        DateOnly today
    )
    {
        if (after == before)
            return None;
        var next = AllChecks.Run(after, today);
        var (old, now) = (PlacesIn(found, before), PlacesIn(next, after));
        return new(
            next.Where(one => !PlacesOf(one, after).All(old.Contains)).ToValueList(),
            found.Where(one => !PlacesOf(one, before).Any(now.Contains)).ToValueList()
        );
    }

    /// <summary>How many places, rule by rule and row by row, that held no finding before; a measure for comparing changes.</summary>
    internal static int CountNew(
        Plan before,
        ValueList<Finding> found,
        Plan after,
        ValueList<Finding> next
    ) => PlacesIn(next, after).Except(PlacesIn(found, before)).Count();

    private static HashSet<(string, string)> PlacesIn(ValueList<Finding> found, Plan plan) =>
        found.SelectMany(one => PlacesOf(one, plan)).ToHashSet();

    // what concerns the whole plan has no row
    private static IEnumerable<(string Code, string Id)> PlacesOf(Finding finding, Plan plan) =>
        finding
            .Rows.Select(row => (finding.Code, plan.Activities[row - 1].Id))
            .DefaultIfEmpty((finding.Code, ""));
}
