namespace Tijdpad.Documents.Layout;

/// <summary>A paragraph of a plan as every writer lays it out, before anything of a format.</summary>
/// <param name="Text">Its words; a line feed breaks the line.</param>
/// <param name="Style">What it is.</param>
/// <param name="Level">0 for a paragraph, 1 for a list item, 2 for an item below an item, …</param>
/// <param name="Anchors">The footnotes whose first mark, as [1], stands in it, in order.</param>
internal sealed record LayoutLine(
    string Text,
    LineStyle Style,
    int Level,
    ValueList<NoteAnchor> Anchors
)
{
    /// <summary>The deepest level of a list item: Word knows nine.</summary>
    public static readonly int MaxLevel = 9;

    public static readonly LayoutLine[] EmptyCell = [new("", LineStyle.Cell, 0, [])];

    /// <summary>Word wants a paragraph behind a table; this one takes no room.</summary>
    public static readonly LayoutLine AfterTable = new("", LineStyle.AfterTable, 0, []);

    public bool LooksLike(LayoutLine other) => Style == other.Style && Level == other.Level;
}

/// <summary>A footnote that the words of a paragraph refer to.</summary>
/// <param name="Mark">Its mark in the plan.</param>
/// <param name="IsNumbered">Its mark is the number that counting the notes gives it.</param>
internal sealed record NoteAnchor(string Mark, bool IsNumbered);

/// <summary>What a paragraph is, which decides how it looks.</summary>
internal enum LineStyle
{
    Text,
    Title,
    Subtitle,
    Heading,
    Header,
    Phase,
    Week,
    Date,
    Cell,
    AfterTable,
}

/// <summary>A row of a laid out plan: a heading over the full width, or a cell for each column.</summary>
internal sealed record LayoutRow(LayoutRowKind Kind, string? Id, LayoutLine[][] Cells);

/// <summary>Whether a row is a heading over the full width, and of what, or an activity.</summary>
internal enum LayoutRowKind
{
    Header,
    Phase,
    Week,
    Activity,
}
