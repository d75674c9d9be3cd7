using Microsoft.AspNetCore.Mvc;

namespace Tijdpad.Web.Proposals;

/// <summary>What people call a scenario, as the form has it.</summary>
internal sealed record ScenarioPost([FromForm] string? Naam, [FromForm] string? Notitie)
{
    public string Name => ScenarioForm.Clean(Naam, ScenarioForm.LongestName + 1);

    public string Note => ScenarioForm.Clean(Notitie, ScenarioForm.LongestNote);
}
