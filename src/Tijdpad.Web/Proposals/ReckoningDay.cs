using Tijdpad.Plans;

namespace Tijdpad.Web.Proposals;

/// <summary>From which day is reckoned.</summary>
internal static class ReckoningDay
{
    /// <summary>Today; for a plan that lies wholly in the past the day on which it was made, so that it can still be studied.</summary>
    public static DateOnly Of(Plan plan, DateOnly today) =>
        plan.AsOf is { } then && plan.Activities.Max(row => row.Date.Latest) < today ? then : today;
}
