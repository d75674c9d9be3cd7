using Tijdpad.Dates;

namespace Tijdpad.Plans;

/// <summary>From which day forecasts, windows and proposals are reckoned, when nobody says otherwise: one rule for all.</summary>
public static class ReckoningDay
{
    /// <summary>Today; for a plan of which all days have passed its own day, or else its first, so that it can still be studied.</summary>
    public static DateOnly Of(Plan plan, DateOnly today)
    {
        var dates = plan
            .Activities.SelectMany(row => row.Occurrences.Select(one => one.Date).Prepend(row.Date))
            .ToList();
        return
            dates.Max(date => date.Latest ?? date.Earliest) < today
            && (plan.AsOf ?? dates.Min(date => date.Earliest ?? date.Latest)) is { } own
            && own < today
            && KnownYears.Hold(own)
            ? own
            : today;
    }
}
