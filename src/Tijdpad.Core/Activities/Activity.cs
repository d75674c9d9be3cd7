using Tijdpad.Dates;

namespace Tijdpad.Activities;

/// <summary>
/// A row of a planning: its words, cell by cell, and what they mean.
/// </summary>
/// <param name="Id">Stays the same from revision to revision.</param>
public sealed record Activity(string Id)
{
    private const string Wordless = "(zonder woorden)";

    public string? PhaseId { get; init; }

    public string? WeekHeadingId { get; init; }

    public FuzzyDate Date { get; init; } = FuzzyDate.Empty;

    /// <summary>What is done, as written. May be empty: some rows are only a message.</summary>
    public string Title { get; init; } = "";

    /// <summary>Doel &amp; opbrengst: what it is for and what it should yield.</summary>
    public ValueList<TextItem> Purpose { get; init; } = [];

    /// <summary>Communicatie: who is told, and how.</summary>
    public ValueList<TextItem> Communication { get; init; } = [];

    /// <summary>The mark in the column "In college/raad"; null when the cell is empty.</summary>
    public Involvement? Involvement { get; init; }

    /// <summary>The same activity in single municipalities, as far as the words give them a date of their own.</summary>
    public ValueList<Occurrence> Occurrences { get; init; } = [];

    /// <summary>Cells of columns that have no field of their own (Wie, Door, B&amp;W, …); empty cells are left out.</summary>
    public ValueList<OtherCell> Other { get; init; } = [];

    /// <summary>The marks of the footnotes that are anchored in this row, in order.</summary>
    public ValueList<string> FootnoteMarks { get; init; } = [];

    public ActivityMeaning Meaning { get; init; } = ActivityMeaning.None;

    /// <summary>
    /// What it is called where there is room for one line: its title without the marks of footnotes; a row that is only a
    /// message is called after that, one without any words of its own after its purpose or its date.
    /// </summary>
    public string Name
    {
        get
        {
            var words = Communication
                .Concat(Purpose)
                .Select(item => item.Text)
                .Prepend(Title)
                .Append(Date.Words)
                .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text), Wordless);
            foreach (var mark in FootnoteMarks)
                words = words.Replace($"[{mark}]", "", StringComparison.Ordinal);
            return words.Trim().ReplaceLineEndings(" / ");
        }
    }

    /// <summary>The same, cut off with an ellipsis where it is longer than so many letters.</summary>
    public string NameWithin(int letters = 80) =>
        Name is var name && name.Length <= letters ? name : $"{name[..(letters - 1)].TrimEnd()}…";
}

/// <summary>A paragraph or list item of a cell, without its bullet.</summary>
/// <param name="Text">As written; a footnote mark stands in it as [1].</param>
/// <param name="Level">0 for a paragraph, 1 for a list item, 2 for an item below an item, …</param>
public sealed record TextItem(string Text, int Level = 0);

/// <summary>A cell of a column that Tijdpad has no field for.</summary>
/// <param name="Heading">The heading of the column as written; "" when it has none.</param>
/// <param name="Words">The words of the cell, paragraphs divided by a line feed.</param>
public sealed record OtherCell(string Heading, string Words);

/// <summary>An activity in one municipality.</summary>
/// <param name="Municipality">The name of the municipality.</param>
/// <param name="Date">When it is there.</param>
/// <param name="Words">The words that say so, as they stand in the row; when entered by hand a remark, or "".</param>
public sealed record Occurrence(string Municipality, FuzzyDate Date, string Words = "");

/// <summary>The mark in the column "In college/raad": how far colleges and councils are in it.</summary>
/// <param name="Words">As written ("XX (2)").</param>
/// <param name="Level">The number of crosses: 1 papers go to the colleges, 2 discussed there, 3 discussed in a joint group. 0 when there is no cross.</param>
/// <param name="Round">The number between brackets; null when there is none.</param>
/// <param name="Manner">How, when the words say so ("Mondeling"); null when they do not.</param>
/// <param name="Remark">What else stands in the cell ("Incl. advies stuurgroep"); null when nothing does.</param>
public sealed record Involvement(
    string Words,
    int Level,
    int? Round,
    string? Manner,
    string? Remark
);

/// <summary>A note at the foot of the document.</summary>
/// <param name="Mark">As it stands at the anchor ("1", "*").</param>
/// <param name="Text">Without the mark.</param>
public sealed record Footnote(string Mark, string Text);

/// <summary>Something that the plan says it still lacks.</summary>
public sealed record OpenPoint(string Text, ValueList<string> Sub);

/// <summary>A column of the source table.</summary>
/// <param name="Role">What the column holds.</param>
/// <param name="Words">Its heading as written; "" when it has none.</param>
public sealed record ColumnHeading(ColumnRole Role, string Words);

/// <summary>What a column of a planning holds.</summary>
public enum ColumnRole
{
    /// <summary>Something that Tijdpad has no field for; kept under its heading.</summary>
    Other,
    Date,
    Activity,
    Purpose,
    Communication,
    Involvement,

    /// <summary>A number that the document gives its rows.</summary>
    Number,

    /// <summary>The phase of each row.</summary>
    Phase,

    /// <summary>The week of each row, beside a column with its date.</summary>
    Week,
}
