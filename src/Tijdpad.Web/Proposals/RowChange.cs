using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Web.Proposals;

/// <summary>A row of which the date is not the same in every plan that is compared.</summary>
/// <param name="Activity">The row, in the first plan that has it.</param>
/// <param name="Row">Its number there, counted from 1.</param>
/// <param name="Dates">The words of its date in each plan, those of municipalities behind them; null where the row is not there.</param>
public sealed record RowChange(Activity Activity, int Row, ValueList<string?> Dates)
{
    /// <summary>In the order of the first plan, then what only others have.</summary>
    public static ValueList<RowChange> Between(ValueList<Plan> plans)
    {
        var byId = plans
            .Select(plan => plan.Activities.ToDictionary(row => row.Id, StringComparer.Ordinal))
            .ToList();
        var changes = new List<RowChange>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var plan in plans)
        foreach (var (at, row) in plan.Activities.Index())
        {
            if (!seen.Add(row.Id))
                continue;
            var dates = byId.Select(rows =>
                    rows.TryGetValue(row.Id, out var there) ? Words(there) : null
                )
                .ToValueList();
            if (dates.Distinct(StringComparer.Ordinal).Count() > 1)
                changes.Add(new(row, at + 1, dates));
        }
        return changes.ToValueList();
    }

    private static string Words(Activity row) =>
        string.Join(
            "; ",
            row.Occurrences.Where(one => one.Date.Words.Length > 0)
                .Select(one => $"{one.Municipality} {one.Date.Words}")
                .Prepend(row.Date.Words)
                .Where(words => words.Length > 0)
        );
}
