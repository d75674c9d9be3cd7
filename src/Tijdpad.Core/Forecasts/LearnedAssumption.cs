using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Forecasts;

/// <summary>
/// How steps went in this very project: what was planned in its first revision that dated a row, beside the day on which
/// it was held.
/// </summary>
/// <param name="Kind">The kind of step.</param>
/// <param name="Count">How many steps of that kind are held and were dated before.</param>
/// <param name="OnTime">How many of them were held by the last day of their first date.</param>
/// <param name="MedianDelay">Of the late ones the middle delay, in days; 0 when none was late.</param>
/// <param name="Suggested">The default, moved towards what was seen: as if ten more steps had gone as the default says.</param>
public sealed record LearnedAssumption(
    ActivityKind Kind,
    int Count,
    int OnTime,
    int MedianDelay,
    StepAssumption Suggested
)
{
    // so many steps the default is worth: a handful of own steps moves it, one does not throw it over
    private const int Weight = 10;

    /// <param name="revisions">All states of the plan, the oldest first; the last is the present one.</param>
    public static ValueList<LearnedAssumption> From(IReadOnlyList<Plan> revisions)
    {
        if (revisions.Count == 0)
            return [];
        var first = FirstDates(revisions);
        return revisions[^1]
            .Activities.Where(row => row.Date is { Firmness: Firmness.Held, Latest: not null })
            .Where(row => first.ContainsKey(row.Id))
            .GroupBy(row => row.Meaning.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind =>
                Of(
                    kind.Key,
                    [
                        .. kind.Select(row =>
                            row.Date.Latest!.Value.DayNumber - first[row.Id].DayNumber
                        ),
                    ]
                )
            )
            .ToValueList();
    }

    // a first date is one from before it was held
    private static Dictionary<string, DateOnly> FirstDates(IReadOnlyList<Plan> revisions)
    {
        var first = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var row in revisions.SelectMany(plan => plan.Activities))
        {
            if (row.Date is { Latest: { } last, Firmness: not (Firmness.Held or Firmness.Lapsed) })
                first.TryAdd(row.Id, last);
        }
        return first;
    }

    private static LearnedAssumption Of(ActivityKind kind, List<int> delays)
    {
        var usual =
            StepAssumptions.Default.FirstOrDefault(one => one.Kind == kind) ?? new(kind, 100, 1, 0);
        var late = delays.Where(days => days > 0).Order().ToList();
        var onTime = delays.Count - late.Count;
        var median = late.Count == 0 ? 0 : late[late.Count / 2];
        return new(
            kind,
            delays.Count,
            onTime,
            median,
            usual with
            {
                OnTimePercent =
                    (usual.OnTimePercent * Weight + 100 * onTime) / (Weight + delays.Count),
                DelayDays = Math.Clamp(
                    (usual.DelayDays * Weight + median * late.Count) / (Weight + late.Count),
                    1,
                    365
                ),
            }
        );
    }
}
