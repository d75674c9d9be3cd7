using Microsoft.AspNetCore.Mvc;

namespace Tijdpad.Web.Proposals;

/// <summary>Which of the proposals somebody takes.</summary>
/// <param name="Basis">The revision for which they were made.</param>
/// <param name="Keuze">Its place among them.</param>
/// <param name="Dag">The day on which they were made.</param>
internal sealed record ProposalPost(
    [FromForm] long Basis,
    [FromForm] int Keuze,
    [FromForm] string? Dag
);
