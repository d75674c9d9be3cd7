using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Documents.Tables;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading;

/// <summary>
/// What each column of one table holds: decided by its heading and by what stands in it, since either may be missing.
/// </summary>
internal sealed class TableShape
{
    private readonly ColumnRole[] _roles;
    private readonly string[] _headings;

    private TableShape(ColumnRole[] roles, string[] headings, int? headerRow)
    {
        (_roles, _headings, HeaderRow) = (roles, headings, headerRow);
        EndColumn = BeginAndEnd(roles, headings);
    }

    /// <summary>The index of the header row among the rows; null when the table has none.</summary>
    public int? HeaderRow { get; }

    public int Width => _roles.Length;

    public bool HasPlan => _roles.Contains(ColumnRole.Date) && _roles.Contains(ColumnRole.Activity);

    public ColumnRole RoleOf(SourceCell cell) =>
        cell.Column < _roles.Length ? _roles[cell.Column] : ColumnRole.Other;

    public string HeadingOf(SourceCell cell) =>
        cell.Column < _headings.Length ? _headings[cell.Column] : "";

    /// <summary>The words of a cell as a date: under the heading "Week" a bare number is a week.</summary>
    public string DateWordsOf(SourceCell cell) =>
        cell.Words() is { Length: <= 7 } words
        && words.Any(char.IsDigit)
        && words.All(letter => char.IsDigit(letter) || letter is ' ' or '-' or '–')
        && ColumnHeadings.RolesOf(HeadingOf(cell)) is [ColumnRole.Week, ..]
            ? $"week {words}"
            : cell.Words();

    public bool Has(ColumnRole role) => _roles.Contains(role);

    /// <summary>The columns as the plan knows them: a begin and an end are one column of dates.</summary>
    public IEnumerable<ColumnHeading> Columns =>
        _roles
            .Select((role, column) => new ColumnHeading(role, WholeHeading(column)))
            .Where((_, column) => column != EndColumn);

    /// <summary>The column with the last day, where begin and end stand apart; null in most tables.</summary>
    public int? EndColumn { get; }

    /// <summary>
    /// Does the date of the row above go on in this row? A reader leaves out a cell that is merged downwards; an empty cell is there.
    /// </summary>
    public bool IsDateMergedDown(SourceRow row)
    {
        var date = Array.IndexOf(_roles, ColumnRole.Date);
        return row.Cells.Any(cell => cell.Column > date)
            && !row.Cells.Any(cell => cell.Column <= date && date < cell.Column + cell.Span);
    }

    private string WholeHeading(int column) =>
        EndColumn is { } end && _roles[column] == ColumnRole.Date
            ? $"{_headings[column]} – {_headings[end]}"
            : _headings[column];

    /// <summary>Does this row repeat the headings, as it does on each page of some documents?</summary>
    public bool IsRepeatedHeader(SourceRow row) =>
        row.Cells.Any(cell => cell.Words().Length > 0)
        && row.Cells.All(cell =>
            cell.Words().Length == 0
            || string.Equals(cell.Words(), HeadingOf(cell), StringComparison.OrdinalIgnoreCase)
        );

    public static TableShape Of(IReadOnlyList<SourceRow> rows, DateContext context)
    {
        var width = rows.Max(row =>
            row.Cells.Select(cell => cell.Column + cell.Span).DefaultIfEmpty(0).Max()
        );
        var telling = ColumnContent.Telling(rows, width);
        var contents = Enumerable
            .Range(0, width)
            .Select(column => ColumnContent.Of(telling, column, context))
            .ToArray();
        var header = HeaderAmong(rows, contents);
        var headings = new string[width];
        Array.Fill(headings, "");
        if (header is { } index)
        {
            foreach (var cell in rows[index].Cells.Where(cell => cell.Column < width))
                headings[cell.Column] = cell.Words();
        }
        return new TableShape(ColumnRoles.Assign(headings, contents), headings, header);
    }

    // "Start | Eind": the two together are the date
    private static int? BeginAndEnd(ColumnRole[] roles, string[] headings)
    {
        var begin = Array.FindIndex(headings, ColumnHeadings.IsBegin);
        var end = Array.FindIndex(headings, ColumnHeadings.IsEnd);
        if (
            begin < 0
            || end < 0
            || Array.IndexOf(roles, ColumnRole.Date) is var date && date != begin && date != end
        )
            return null;
        (roles[begin], roles[end]) = (ColumnRole.Date, ColumnRole.Other);
        return end;
    }

    private static int? HeaderAmong(IReadOnlyList<SourceRow> rows, ColumnContent[] contents)
    {
        for (var index = 0; index < Math.Min(rows.Count, 12); index++)
        {
            var cells = rows[index].Cells.Where(cell => cell.Words().Length > 0).ToList();
            if (cells.Count < 2 && !(cells.Count == 1 && contents.Length == 1))
                continue;
            var known = cells.Count(cell => ColumnHeadings.RolesOf(cell.Words()).Count > 0);
            if (known * 2 >= cells.Count && known > 0)
                return index;
            if (rows[index].IsHeader || StandsOut(cells, contents))
                return index;
            return null;
        }
        return null;
    }

    // headings that we do not know: short words in the first full row, above a column of dates and no date themselves
    private static bool StandsOut(List<SourceCell> cells, ColumnContent[] contents) =>
        cells.All(cell => cell.Words().Split(' ').Length <= 5 && !cell.Words().Any(char.IsDigit))
        && cells.Exists(cell =>
            cell.Column < contents.Length
            && contents[cell.Column].DateShare >= 0.6
            && contents[cell.Column].Filled >= 3
        );
}

/// <summary>What stands in one column, in shares of its filled cells.</summary>
/// <param name="Filled">How many cells have words.</param>
/// <param name="Share">Filled cells of all rows with more than one filled cell.</param>
/// <param name="DateShare">How many of the filled cells read as a date.</param>
/// <param name="MarkShare">How many of the filled cells are only crosses or ticks.</param>
/// <param name="Length">The mean length of the words, in characters.</param>
internal sealed record ColumnContent(
    int Filled,
    double Share,
    double DateShare,
    double MarkShare,
    double Length
)
{
    private const int Sample = 100;
    private const int LongestDate = 120;
    private const int LongestDateInLetters = 40;

    /// <summary>The rows that tell what columns hold: with more than one filled cell, and no more than enough of them.</summary>
    public static IReadOnlyList<SourceRow> Telling(IReadOnlyList<SourceRow> rows, int width)
    {
        var full = rows.Where(row =>
                row.Cells.Count(cell => cell.Words().Length > 0) >= Math.Min(2, width)
            )
            .ToList();
        var step = Math.Max(1, full.Count / Sample);
        return full.Where((_, index) => index % step == 0).ToList();
    }

    public static ColumnContent Of(
        IReadOnlyList<SourceRow> telling,
        int column,
        DateContext context
    )
    {
        var words = telling
            .SelectMany(row => row.Cells)
            .Where(cell => cell.Column == column)
            .Select(cell => cell.Words())
            .Where(text => text.Length > 0)
            .ToList();
        if (words.Count == 0)
            return new ColumnContent(0, 0, 0, 0, 0);
        return new ColumnContent(
            words.Count,
            (double)words.Count / telling.Count,
            (double)words.Count(text => LooksLikeDate(text, context)) / words.Count,
            (double)words.Count(InvolvementPhrases.IsMark) / words.Count,
            words.Average(text => text.Length)
        );
    }

    // a date has a digit or is short; to ask the grammar about every sentence would take longer than all else
    private static bool LooksLikeDate(string text, DateContext context) =>
        text.Length <= LongestDate
        && (text.Any(char.IsDigit) || text.Length <= LongestDateInLetters)
        && !FuzzyDate.Read(text, context).IsUnknown;
}
