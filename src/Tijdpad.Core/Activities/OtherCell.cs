namespace Tijdpad.Activities;

/// <summary>A cell of a column that Tijdpad has no field for.</summary>
/// <param name="Heading">The heading of the column as written; "" when it has none.</param>
/// <param name="Words">The words of the cell, paragraphs divided by a line feed.</param>
public sealed record OtherCell(string Heading, string Words);
