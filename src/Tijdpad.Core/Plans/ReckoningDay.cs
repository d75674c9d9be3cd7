namespace Tijdpad.Plans;

/// <summary>From which day forecasts, windows and proposals are reckoned, when nobody says otherwise: one rule for all.</summary>
public static class ReckoningDay
{
    /// <summary>Today; for a plan of which all days have passed its own day, so that it can still be studied.</summary>
    public static DateOnly Of(Plan plan, DateOnly today) =>
        plan.AsOf is { } own && own < today && LastOf(plan) < today ? own : today;

    private static DateOnly? LastOf(Plan plan) =>
        plan
            .Activities.SelectMany(row => row.Occurrences.Select(one => one.Date).Prepend(row.Date))
            .Max(date => date.Latest ?? date.Earliest);
}
