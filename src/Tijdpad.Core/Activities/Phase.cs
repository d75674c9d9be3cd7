namespace Tijdpad.Activities;

/// <summary>A stage of the joint process ("BEELDVORMING"). Phases may overlap.</summary>
/// <param name="Id">Stays the same from revision to revision.</param>
/// <param name="Name">As written.</param>
/// <param name="Kind">What councils call it in the BOB model; <see cref="PhaseKind.Other"/> when it is none of the three.</param>
public sealed record Phase(string Id, string Name, PhaseKind Kind);

/// <summary>The three steps of the BOB model: orientation, deliberation, decision.</summary>
public enum PhaseKind
{
    Other,

    /// <summary>Beeldvorming.</summary>
    Orientation,

    /// <summary>Oordeelsvorming.</summary>
    Deliberation,

    /// <summary>Besluitvorming.</summary>
    Decision,
}
