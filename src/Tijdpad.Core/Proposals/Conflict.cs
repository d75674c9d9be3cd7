namespace Tijdpad.Proposals;

/// <summary>Why no dates fit: things that cannot hold together, while each smaller set of them can.</summary>
/// <param name="Conditions">The smallest set, in the order of the rows.</param>
/// <param name="Relaxations">The ways out, the cheapest first; with each of them dates were found.</param>
public sealed record Conflict(
    ValueList<StatedCondition> Conditions,
    ValueList<Relaxation> Relaxations
)
{
    /// <summary>Every smaller set was tried and fits; false when the effort ran out before.</summary>
    public bool IsMinimal { get; init; } = true;
}
