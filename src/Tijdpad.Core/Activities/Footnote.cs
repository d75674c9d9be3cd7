namespace Tijdpad.Activities;

/// <summary>A note at the foot of the document.</summary>
/// <param name="Mark">As it stands at the anchor ("1", "*").</param>
/// <param name="Text">Without the mark.</param>
public sealed record Footnote(string Mark, string Text);
