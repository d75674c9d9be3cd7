using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>A row that waits for another, before rows are taken apart by municipality.</summary>
/// <param name="From">The row that comes first.</param>
/// <param name="To">The row that waits.</param>
/// <param name="Basis">Where it comes from.</param>
/// <param name="Reason">Why, a Dutch sentence.</param>
internal sealed record RowLink(PlanRow From, PlanRow To, LinkBasis Basis, string Reason)
{
    public bool IsHard { get; init; } = true;

    public int Lag { get; init; }

    public LagUnit Unit { get; init; }

    /// <summary>Papers pass from the one to the other: the body that meets must have them in time.</summary>
    public bool CarriesPapers { get; init; }

    public (int, int) Pair => (From.Number, To.Number);
}

/// <summary>One way in which a plan says that a row waits for another.</summary>
internal interface ILinkRule
{
    IEnumerable<RowLink> Run(ProcessOrder process);
}
