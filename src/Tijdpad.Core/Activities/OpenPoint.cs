namespace Tijdpad.Activities;

/// <summary>Something that the plan says it still lacks.</summary>
public sealed record OpenPoint(string Text, ValueList<string> Sub);
