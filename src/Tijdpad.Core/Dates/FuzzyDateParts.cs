namespace Tijdpad.Dates;

/// <summary>All that a <see cref="FuzzyDate"/> holds, as plain fields to store.</summary>
/// <remarks>The shape is what the words mean, in a compact text that only this folder reads.</remarks>
public sealed record FuzzyDateParts(
    string Words,
    DateKind Kind,
    DateOnly? Earliest,
    DateOnly? Latest,
    string Shape,
    Firmness Firmness,
    ValueList<Inference> Inferred,
    string TimeWords,
    string LeftOver,
    ValueList<NamedDay> NamedDays
);
