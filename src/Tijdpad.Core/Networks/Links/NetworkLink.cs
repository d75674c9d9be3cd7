using Tijdpad.Plans;

namespace Tijdpad.Networks.Links;

/// <summary>One step waits for another, by how long, and why.</summary>
/// <param name="From">The index of the step that comes first.</param>
/// <param name="To">The index of the step that waits.</param>
/// <param name="IsHard">It cannot be otherwise; a soft link is a wish, and no calculation waits for it.</param>
/// <param name="Lag">How long after, at least, in <paramref name="Unit"/>; 0 is the same day.</param>
/// <param name="Unit">What the lag counts.</param>
/// <param name="Basis">Where it comes from.</param>
/// <param name="Reason">Why, a Dutch sentence that names both rows.</param>
public sealed record NetworkLink(
    int From,
    int To,
    bool IsHard,
    int Lag,
    LagUnit Unit,
    LinkBasis Basis,
    string Reason
)
{
    /// <summary>The lead time of the body that meets, when the lag follows from it; the lag then is only its figure in days.</summary>
    public Tijdpad.Rhythms.LeadTime? LeadTime { get; init; }

    /// <summary>The first step sends the papers; else they must still go where they are treated first.</summary>
    public bool IsSent { get; init; }
}

/// <summary>What a dependency follows from, the most certain first.</summary>
public enum LinkBasis
{
    /// <summary>A person said so.</summary>
    Stated,

    /// <summary>The row has a date that is counted from the other ("3 weken voor de raad").</summary>
    RelativeDate,

    /// <summary>A version is made before it is sent or discussed.</summary>
    Version,

    /// <summary>Papers are sent before they are discussed.</summary>
    Dispatch,

    /// <summary>Rounds follow each other.</summary>
    Round,

    /// <summary>A question must be answered with yes before papers go on.</summary>
    Gate,

    /// <summary>A committee before its council, a college before the councils.</summary>
    Route,

    /// <summary>What several councils give comes together in the row that works it into the proposal.</summary>
    Input,

    /// <summary>It is prepared before it is held.</summary>
    Preparation,

    /// <summary>The words wish it so ("idealiter vóór").</summary>
    Wish,

    /// <summary>Phases follow each other.</summary>
    Phase,

    /// <summary>The row stands next in the plan, and nothing else says what it waits for.</summary>
    Order,
}
