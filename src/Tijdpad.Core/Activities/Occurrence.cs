using Tijdpad.Dates;

namespace Tijdpad.Activities;

/// <summary>An activity in one municipality.</summary>
/// <param name="Municipality">The name of the municipality.</param>
/// <param name="Date">When it is there.</param>
/// <param name="Words">The words that say so, as they stand in the row; when entered by hand a remark, or "".</param>
public sealed record Occurrence(string Municipality, FuzzyDate Date, string Words = "");
