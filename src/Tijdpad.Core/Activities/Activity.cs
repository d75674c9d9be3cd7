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
