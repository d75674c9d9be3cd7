namespace Tijdpad.Activities;

/// <summary>A paragraph or list item of a cell, without its bullet.</summary>
/// <param name="Text">As written; a footnote mark stands in it as [1].</param>
/// <param name="Level">0 for a paragraph, 1 for a list item, 2 for an item below an item, …</param>
public sealed record TextItem(string Text, int Level = 0);
