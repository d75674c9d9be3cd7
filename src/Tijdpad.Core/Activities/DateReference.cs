using Tijdpad.Dates;

namespace Tijdpad.Activities;

/// <summary>A moment that the words of an activity point at ("college d.d. 7/3").</summary>
/// <param name="Words">The words of the reference.</param>
/// <param name="Date">The moment.</param>
/// <param name="Body">The body that meets then, when the words say so.</param>
public sealed record DateReference(string Words, FuzzyDate Date, Body? Body);
