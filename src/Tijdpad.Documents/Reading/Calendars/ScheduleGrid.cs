using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>The cells of a table of a year schedule, with what stands above them.</summary>
internal sealed class ScheduleGrid
{
    private const int MostHeadRows = 3;

    private readonly Dictionary<int, string> _heads = [];

    private ScheduleGrid(List<Dictionary<int, string>> rows) => Rows = rows;

    /// <summary>By column what the cells say, without empty cells and without the rows of the head.</summary>
    public List<Dictionary<int, string>> Rows { get; }

    /// <summary>The days that stand in the head, by column.</summary>
    public Dictionary<int, List<DateOnly>> HeadDays { get; } = [];

    /// <summary>The months in the head, by column.</summary>
    public Dictionary<int, (int Month, int? Year)> Months { get; } = [];

    /// <summary>The weekdays that are all of a head, by column.</summary>
    public Dictionary<int, DayOfWeek> Weekdays { get; } = [];

    public IEnumerable<int> Columns => Rows.SelectMany(row => row.Keys).Distinct().Order();

    /// <summary>The column with the number of the week; null when there is none.</summary>
    public int? WeekColumn =>
        Find(
            (column, words) =>
                SchedulePhrases.Week(words, SchedulePhrases.IsWeekHead(Head(column))) is not null
        );

    /// <summary>The column with the names of the months; null when there is none.</summary>
    public int? MonthColumn => Find((_, words) => SchedulePhrases.Month(words) is not null);

    /// <summary>The column with days of the month; null when there is none.</summary>
    public int? DayColumn { get; private set; }

    public string Head(int column) => _heads.GetValueOrDefault(column, "");

    public List<string> CellsOf(int column) =>
        Rows.Select(row => row.GetValueOrDefault(column)).OfType<string>().ToList();

    public static string Line(Dictionary<int, string> row) =>
        string.Join(
            ' ',
            row.OrderBy(cell => cell.Key)
                .Select(cell => cell.Value)
                .Distinct(StringComparer.Ordinal)
        );

    /// <summary>Says of a column that nothing in it was used, with its words.</summary>
    public void NoteColumn(int column, ScheduleReading reading) =>
        NoteColumn(column, CellsOf(column), reading);

    /// <summary>Says of cells of a column that they were not used.</summary>
    public void NoteColumn(int column, IEnumerable<string> words, ScheduleReading reading)
    {
        var cells = words
            .Where(words => !SchedulePhrases.IsNone(words) && !SchedulePhrases.IsWeekday(words))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var isTime = cells.TrueForAll(words =>
            SchedulePhrases.IsMark(words) || words.All(char.IsAsciiDigit)
        );
        if (cells.Count == 0 || isTime)
            return;
        var some = string.Join(", ", cells.Take(12));
        reading.Note(
            Head(column).Length > 0 ? $"{Head(column)}: {some}" : some,
            "deze kolom zegt niet wie er wanneer vergadert"
        );
    }

    public static ScheduleGrid Of(IEnumerable<SourceRow> source, ScheduleReading reading)
    {
        var rows = source.Select(CellsOf).Where(row => row.Count > 0).ToList();
        // what the signs stand for is often a line of the table
        if (rows.Count > 1)
            rows.RemoveAll(row => row.Count == 1 && reading.TakeLegend(row.Values.Single().Words));
        var grid = new ScheduleGrid(
            rows.ConvertAll(row => row.ToDictionary(cell => cell.Key, cell => cell.Value.Words))
        );
        if (grid.Rows.TrueForAll(row => row.Count == 1))
            return grid;
        grid.TakeTitles(rows, reading);
        for (
            var head = 0;
            head < MostHeadRows && grid.Rows.Count > 1 && grid.IsHead(head, reading);
            head++
        )
            grid.TakeHead(rows, reading);
        grid.DayColumn = grid.Find(
            (_, words) =>
                reading.Days.In(words, reading.Month ?? (1, 2024))
                    is { Days.Count: > 0, Rest.Length: 0 },
            words => SchedulePhrases.Month(words) is null && !SchedulePhrases.IsFree(words)
        );
        reading.Days.Begin();
        return grid;
    }

    /// <summary>What the cells of a row say, without empty ones.</summary>
    public static List<string> Texts(SourceRow row) =>
        [.. CellsOf(row).Values.Select(cell => cell.Words)];

    private bool IsOfBody(int column) =>
        SchedulePhrases.IsOtherHead(Head(column)) || MeetingNames.In(Head(column)) is not null;

    private static Dictionary<int, (string Words, int Span)> CellsOf(SourceRow row) =>
        row
            .Cells.Select(cell =>
                (
                    cell.Column,
                    cell.Span,
                    Words: TextCleaner.Of(string.Join("; ", cell.Texts.Select(text => text.Words)))
                )
            )
            .Where(cell => cell.Words.Length > 0)
            .DistinctBy(cell => cell.Column)
            .ToDictionary(cell => cell.Column, cell => (cell.Words, cell.Span));

    // a title above the table, in one cell over all columns
    private void TakeTitles(
        List<Dictionary<int, (string Words, int Span)>> rows,
        ScheduleReading reading
    )
    {
        while (
            Rows.Count > 1
            && Rows[0].Count == 1
            && reading.Days.In(Rows[0].Values.Single()).Days.Count == 0
        )
        {
            reading.TakeLine(Rows[0].Values.Single());
            Rows.RemoveAt(0);
            rows.RemoveAt(0);
        }
    }

    /// <summary>The first row is a head when it has no day for one of its own cells; a further one when it has nothing but names.</summary>
    private bool IsHead(int at, ScheduleReading reading)
    {
        var cells = Rows[0].Values;
        var days = cells.Count(words => reading.Days.In(words).Days.Count > 0);
        reading.Days.Begin();
        if (at == 0)
            return days == 0
                ? !IsMonthRow(Rows[0])
                : days > 1
                    && days >= cells.Count - 2
                    && !Rows.Skip(1)
                        .SelectMany(row => row.Values)
                        .Any(words => reading.Days.In(words).Days.Count > 0);
        return days == 0 && cells.Count > 1 && cells.All(IsName);
    }

    // "januari | 14 | 28" has no head above it
    private static bool IsMonthRow(Dictionary<int, string> row) =>
        row.Values.Count(words => SchedulePhrases.Month(words) is not null) == 1
        && row.Values.Any(words =>
            SchedulePhrases.Month(words) is null && char.IsAsciiDigit(words[0]) && words.Length < 20
        );

    private static bool IsName(string words) =>
        SchedulePhrases.Month(words) is not null
        || SchedulePhrases.IsWeekday(words)
        || (SchedulePhrases.IsWeekHead(words) && !words.Any(char.IsAsciiDigit))
        || SchedulePhrases.IsDayHead(words)
        || SchedulePhrases.IsOtherHead(words)
        || (ScheduleDays.YearIn(words) is not null && words.Length < 20)
        || (MeetingNames.In(words) is not null && !words.Any(char.IsAsciiDigit));

    private void TakeHead(
        List<Dictionary<int, (string Words, int Span)>> rows,
        ScheduleReading reading
    )
    {
        foreach (var (first, (words, span)) in rows[0])
        {
            if (SchedulePhrases.Month(words) is null)
                reading.Days.TurnBy(words);
            for (var column = first; column < first + span; column++)
                TakeHead(column, words, reading);
        }
        Rows.RemoveAt(0);
        rows.RemoveAt(0);
        reading.Days.Begin();
    }

    private void TakeHead(int column, string words, ScheduleReading reading)
    {
        var days = reading.Days.In(words).Days;
        if (days.Count > 0)
            HeadDays[column] = days;
        else if (SchedulePhrases.Month(words) is { } month)
            Months[column] = month;
        else if (SchedulePhrases.IsWeekday(words) && SchedulePhrases.Weekday(words) is { } weekday)
            Weekdays[column] = weekday;
        else
            _heads[column] = $"{Head(column)} {words}".Trim();
    }

    /// <summary>The first column that is no body's own, of which more than two in three cells are like that; those that do not count say nothing.</summary>
    private int? Find(Func<int, string, bool> isOne, Func<string, bool>? isCounted = null)
    {
        foreach (var column in Columns.Where(column => !IsOfBody(column)))
        {
            var cells = CellsOf(column).Where(isCounted ?? (_ => true)).ToList();
            if (cells.Count > 1 && cells.Count(words => isOne(column, words)) * 3 > cells.Count * 2)
                return column;
        }
        return null;
    }
}
