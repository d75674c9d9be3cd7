using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Networks;

/// <summary>The municipalities that decide together: those that the plan names, and as many more as it speaks of.</summary>
public static class Participants
{
    private const int Most = 400;

    /// <summary>Names, in the order of the plan; those without a name last ("gemeente zonder naam 1"). Empty when none is named and the plan speaks of one at most.</summary>
    public static ValueList<string> Of(Plan plan) => Of(new CheckContext(plan, plan.AsOf));

    internal static ValueList<string> Of(CheckContext context)
    {
        var names = context
            .Plan.Municipalities.Select(one => one.Name)
            .Concat(
                context
                    .Plan.Activities.SelectMany(row => row.Occurrences)
                    .Select(o => o.Municipality)
            )
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var count = Math.Min(Most, context.Facts.Municipalities ?? 0);
        // one that has no name is the plan itself
        for (var more = 1; count > 1 && names.Count < count; more++)
            names.Add($"gemeente zonder naam {more}");
        return names.ToValueList();
    }
}
