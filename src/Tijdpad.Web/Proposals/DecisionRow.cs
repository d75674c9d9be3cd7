using Tijdpad.Activities;
using Tijdpad.Networks;
using Tijdpad.Plans;

namespace Tijdpad.Web.Proposals;

/// <summary>Finds the row in which all councils decide.</summary>
internal static class DecisionRow
{
    /// <summary>The one row in which all councils decide; null when there is none, or when they decide in several rows.</summary>
    public static Activity? Of(Plan plan) =>
        PlanNetwork.Of(plan).Decisions.Select(step => step.Activity).Distinct().ToList()
            is [var only]
            ? only
            : null;
}
