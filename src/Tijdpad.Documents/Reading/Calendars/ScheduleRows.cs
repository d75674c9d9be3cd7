using Tijdpad.Words;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>Reads a table with a column of days, of which the other cells say whose they are.</summary>
internal sealed class ScheduleRows(ScheduleGrid grid, ScheduleReading reading)
{
    private static readonly string[] Separators = [" en ", "/", "+", "&", ";", ","];

    private readonly Dictionary<int, List<string>> _unused = [];

    public void Take(int dated)
    {
        var month = reading.Month;
        foreach (var row in grid.Rows)
        {
            month = MonthOf(row, dated) ?? month;
            var day = reading.Days.In(row.GetValueOrDefault(dated, ""), month);
            if (row.Count == 1 && day.Days.Count == 0)
            {
                reading.TakeLine(row.Values.Single());
                month = reading.Month ?? month;
            }
            else if (day.Days.Count == 0)
                TakeWithoutDay(row, dated);
            else if (row.Values.Any(SchedulePhrases.IsCancelled))
                reading.Note(ScheduleGrid.Line(row), "gaat niet door; niet gebruikt");
            else
                TakeRow(row, dated, day);
        }
        foreach (var (column, words) in _unused.OrderBy(one => one.Key))
            grid.NoteColumn(column, words, reading);
    }

    private void TakeWithoutDay(Dictionary<int, string> row, int dated)
    {
        foreach (var (column, words) in row.Where(cell => cell.Key != dated))
        {
            if (reading.Days.In(words).Days.Count > 0 && Name(column).Length > 0)
                reading.TakeCell(Name(column), words);
        }
        if (row.ContainsKey(dated) || !row.Keys.All(IsNotUsed))
            reading.Note(
                ScheduleGrid.Line(row),
                row.Values.Any(SchedulePhrases.IsFree)
                    ? "dit is een reces of vrije dag, geen vergadering"
                    : "in deze rij is geen dag gelezen"
            );
    }

    private void TakeRow(Dictionary<int, string> row, int dated, NamedDays day)
    {
        var cells = row.Where(cell => cell.Key != dated && !IsPart(cell)).ToList();
        var count = 0;
        foreach (var (column, words) in cells)
            count += TakeNamed(column, words, day);
        if (count == 0 && MeetingNames.In(day.Rest) is not null)
            count += TakeAs(NamesIn(day.Rest), day);
        else if (day.Rest.Any(char.IsLetter))
            Unused(dated, day.Rest);
        if (count == 0 && row.Values.Any(SchedulePhrases.IsFree))
        {
            reading.Note(ScheduleGrid.Line(row), "dit is een reces of vrije dag, geen vergadering");
            return;
        }
        foreach (var (column, words) in cells.Where(cell => !IsNamed(cell.Key, cell.Value)))
        {
            if (count == 0 && IsName(column, words))
                count += TakeAs([SchedulePhrases.IsMark(words) ? Name(column) : words], day);
            else
                Unused(column, words);
        }
        if (count == 0 && reading.Heading is { } heading)
            TakeAs([heading], day);
        else if (count == 0)
            reading.Note(ScheduleGrid.Line(row), "er staat niet bij van welk gremium deze dag is");
    }

    /// <summary>Gives the day to the body of a cell or of its head; how many bodies that are.</summary>
    private int TakeNamed(int column, string words, NamedDays day)
    {
        if (!IsNamed(column, words) || SchedulePhrases.IsNone(words))
            return 0;
        if (reading.Days.In(words).Days.Count > 0)
        {
            // "29-1 | 8-1": each column has its own days
            reading.TakeCell(Name(column), words);
            return 0;
        }
        if (MeetingNames.In(Name(column)) is null)
            return TakeAs(NamesIn(words), day);
        var isSaid = SchedulePhrases.IsMark(words) || MeetingNames.In(words) is not null;
        reading.TakeDays(words, Name(column), day.Days, isSaid ? "" : words);
        return 1;
    }

    private int TakeAs(List<string> names, NamedDays day)
    {
        foreach (var name in names)
            reading.TakeDays(name, name, day.Days, "");
        return names.Count;
    }

    // "Commissie en raad" are two, "commissie Ruimte en Wonen" is one
    private static List<string> NamesIn(string words)
    {
        List<string> parts =
        [
            .. words.Split(
                Separators,
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            ),
        ];
        return parts.Count > 1 && parts.TrueForAll(part => MeetingNames.In(part) is not null)
            ? parts
            : [words];
    }

    private bool IsNamed(int column, string words) =>
        !IsNotUsed(column) && (MeetingNames.In(Name(column)) ?? MeetingNames.In(words)) is not null;

    // in a column without a known name words count, and a mark under a head of its own
    private bool IsName(int column, string words) =>
        !IsNotUsed(column)
        && !SchedulePhrases.IsNone(words)
        && !SchedulePhrases.IsFree(words)
        && !SchedulePhrases.IsDayHead(grid.Head(column))
        && (SchedulePhrases.IsMark(words) ? Name(column) : words).Any(char.IsLetter);

    private void Unused(int column, string words)
    {
        if (!_unused.TryGetValue(column, out var cells))
            _unused[column] = cells = [];
        cells.Add(words);
    }

    private string Name(int column) =>
        SchedulePhrases.IsNamerHead(grid.Head(column)) ? "" : grid.Head(column);

    private static (int, int?)? MonthOf(Dictionary<int, string> row, int dated) =>
        row.Where(cell => cell.Key < dated)
            .Select(cell => SchedulePhrases.Month(cell.Value))
            .FirstOrDefault(month => month is not null);

    // a month, a weekday or a week beside the day says nothing of a body
    private bool IsPart(KeyValuePair<int, string> cell) =>
        SchedulePhrases.Month(cell.Value) is not null
        || SchedulePhrases.IsWeekday(cell.Value)
        || SchedulePhrases.IsWeekHead(grid.Head(cell.Key))
        || SchedulePhrases.Week(cell.Value, isOfWeeks: false) is not null;

    private bool IsNotUsed(int column) => SchedulePhrases.IsOtherHead(grid.Head(column));
}
