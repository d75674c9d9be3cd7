namespace Tijdpad.Activities;

/// <summary>Several names for one document; the first is the one to use.</summary>
public sealed record DocumentAlias(ValueList<string> Names);
