using Tijdpad.Networks.Links;
using Tijdpad.Plans;

namespace Tijdpad.Networks;

/// <summary>
/// What waits for what in a plan: its rows, taken apart by municipality where each acts by itself, and the links between
/// them. The hard links hold no circle.
/// </summary>
/// <param name="Plan">The plan it was made of.</param>
/// <param name="Steps">In the order of the rows; rows that lapsed, holidays and terms are left out.</param>
/// <param name="Links">At most one for each pair of steps.</param>
/// <param name="Circles">Links that were left out because they closed a circle, each with an explanation.</param>
public sealed record PlanNetwork(
    Plan Plan,
    ValueList<NetworkStep> Steps,
    ValueList<NetworkLink> Links,
    ValueList<NetworkCircle> Circles
)
{
    /// <summary>The councils that decide; empty when the plan holds no decision of a council.</summary>
    public IEnumerable<NetworkStep> Decisions => Steps.Where(step => step.IsDecision);

    public static PlanNetwork Of(Plan plan) => NetworkWork.Of(plan);
}

/// <summary>A circle of dependencies, and which link was left out to break it.</summary>
/// <param name="Rows">The rows of the circle in order, counted from 1; the first waits for the last.</param>
/// <param name="LeftOut">The link that was left out, the least certain of the circle.</param>
/// <param name="Explanation">What waits for what and what was left out, in Dutch.</param>
public sealed record NetworkCircle(ValueList<int> Rows, NetworkLink LeftOut, string Explanation);
