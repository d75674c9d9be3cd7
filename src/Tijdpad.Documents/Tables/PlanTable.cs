using System.Text.Json.Serialization;
using Tijdpad.Documents.Reading;

namespace Tijdpad.Documents.Tables;

/// <summary>
/// A document with its words, in reading order, before anything is made of them.
/// Every reader yields one; <see cref="TableToPlan"/> makes the plan.
/// </summary>
/// <param name="Lines">Paragraphs and table rows in reading order.</param>
/// <param name="Footnotes">The notes that the format itself marks as such; others are still among the lines.</param>
/// <param name="Notes">What the reader had to say about the source (tracked changes read as accepted, a doubtful cell, …).</param>
/// <param name="PlanJson">The plan that our own export carries along; null in other documents.</param>
public sealed record PlanTable(
    ValueList<SourceLine> Lines,
    ValueList<SourceFootnote> Footnotes,
    ValueList<ReadNote> Notes,
    string? PlanJson = null
);

/// <summary>A paragraph outside tables, or a row of a table.</summary>
[JsonDerivedType(typeof(SourceParagraph), "paragraph")]
[JsonDerivedType(typeof(SourceRow), "row")]
public abstract record SourceLine
{
    private protected SourceLine() { }
}

/// <summary>A paragraph outside tables.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsHeading">The format marks it as a heading or title.</param>
public sealed record SourceParagraph(SourceItem Text, bool IsHeading = false) : SourceLine;

/// <summary>A row of a table of the source, with its cells from left to right.</summary>
/// <param name="Table">Which table of the document, counted from 1.</param>
/// <param name="Number">Which row of that table, counted from 1.</param>
/// <param name="Cells">From left to right; a merged cell stands once, at its first column; one that is merged downwards stands in its first row only.</param>
/// <param name="IsHeader">The format marks it as a header row.</param>
/// <param name="Page">The page it starts on, counted from 1; null when the format has no pages.</param>
public sealed record SourceRow(
    int Table,
    int Number,
    ValueList<SourceCell> Cells,
    bool IsHeader = false,
    int? Page = null
) : SourceLine;

/// <summary>A cell of a table of the source: its paragraphs, and the grid columns that it covers.</summary>
/// <param name="Column">Its first grid column, counted from 0.</param>
/// <param name="Span">How many grid columns it covers.</param>
/// <param name="Texts">Its paragraphs and list items; empty when the cell is.</param>
/// <param name="Doubt">Why its boundaries are not certain; null when they are.</param>
/// <param name="Id">The hidden id that our own export gives it; null in other documents.</param>
public sealed record SourceCell(
    int Column,
    int Span,
    ValueList<SourceItem> Texts,
    string? Doubt = null,
    string? Id = null
);

/// <summary>A paragraph or list item. Its words have single spaces; a footnote mark stands in them as [1].</summary>
/// <param name="Words">Without the bullet.</param>
/// <param name="Level">0 for a paragraph, 1 for a list item, 2 for an item below an item, …</param>
public sealed record SourceItem(string Words, int Level = 0);

/// <summary>A note that the format itself marks as a footnote or endnote.</summary>
public sealed record SourceFootnote(string Mark, string Words);
