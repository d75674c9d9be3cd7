using Tijdpad.Plans;

namespace Tijdpad.Web.Shared;

/// <summary>How large a plan is for who reckons with it.</summary>
internal static class PlanSize
{
    /// <summary>The number of its rows, a row of several municipalities counted once for each; at least 1.</summary>
    public static long Of(Plan plan) =>
        1L + plan.Activities.Sum(row => Math.Max(1, row.Occurrences.Count));
}
