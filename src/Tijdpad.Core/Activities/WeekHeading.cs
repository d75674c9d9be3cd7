using Tijdpad.Dates;

namespace Tijdpad.Activities;

/// <summary>A heading that groups rows by time ("Week 14 – 16", "Uiterlijk week 27", "Q2 2018", "2019").</summary>
/// <param name="Id">Stays the same from revision to revision.</param>
/// <param name="Words">As written.</param>
/// <param name="Span">What the words mean.</param>
public sealed record WeekHeading(string Id, string Words, FuzzyDate Span);
