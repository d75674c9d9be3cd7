using Tijdpad.Checks;
using Tijdpad.Findings;
using Tijdpad.Plans;

namespace Tijdpad.Web.Proposals;

/// <summary>A plan with the figures by which it is compared.</summary>
/// <param name="Name">Of the scenario; "" for the plan itself.</param>
/// <param name="Id">Of the scenario; "" for the plan itself.</param>
/// <param name="Findings">How many errors and warnings the checks find.</param>
public sealed record ComparedPlan(
    string Name,
    string Id,
    Plan Plan,
    ExpectedDecision Expected,
    int Findings
)
{
    public static ComparedPlan Of(
        string name,
        string id,
        Plan plan,
        DateOnly day,
        CancellationToken stop
    ) =>
        new(
            name,
            id,
            plan,
            ExpectedDecision.Of(plan, day, stop),
            AllChecks.Run(plan, day, stop).Count(found => found.Severity != Severity.Advice)
        );
}
