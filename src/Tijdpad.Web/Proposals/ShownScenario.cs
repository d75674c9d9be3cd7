using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Shared;

namespace Tijdpad.Web.Proposals;

/// <summary>The scenario that a page showed.</summary>
/// <param name="Stand">As it was then: who changes another one has not seen what they change.</param>
internal sealed record ShownScenario(
    [FromRoute(Name = "id")] string Id,
    [FromForm] long Stand,
    ScenarioStore Scenarios
)
{
    public Task<OpenScenario?> FindAsync(ProjectVisit visit) =>
        Scenarios.FindAsync(visit.Project, Id, visit.Stop);
}
