using Tijdpad.Words;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>Reads tables that say by month, or in their head by day, when bodies meet.</summary>
internal sealed class ScheduleMatrix(ScheduleGrid grid, ScheduleReading reading)
{
    /// <summary>Days above, bodies before: "x" where a body meets.</summary>
    public void TakeMarks()
    {
        foreach (var row in grid.Rows)
        {
            var name = NameIn(row, column => !grid.HeadDays.ContainsKey(column));
            foreach (var (column, words) in row)
            {
                if (!grid.HeadDays.TryGetValue(column, out var days))
                {
                    if (words != name)
                        reading.Note(words, "dit is niet als dag of gremium gelezen");
                    continue;
                }
                if (!SchedulePhrases.IsNone(words))
                    Take(words, name, days, SchedulePhrases.IsMark(words) ? "" : words);
            }
        }
    }

    /// <summary>Months above; before them bodies with their days in the cells, or the days 1 to 31 with the bodies in the cells.</summary>
    public void TakeMonthColumns()
    {
        var days = grid.Columns.FirstOrDefault(
            column =>
                !grid.Months.ContainsKey(column)
                && grid.CellsOf(column) is { Count: > 4 } cells
                && cells.TrueForAll(words => words.All(char.IsAsciiDigit)),
            -1
        );
        foreach (var row in grid.Rows)
        {
            var name = NameIn(row, column => !grid.Months.ContainsKey(column));
            foreach (var (column, words) in row.OrderBy(cell => cell.Key))
            {
                if (grid.Months.TryGetValue(column, out var month))
                    TakeInMonth(
                        words,
                        days >= 0 ? $"{row.GetValueOrDefault(days)} {words}" : words,
                        name,
                        month
                    );
                else if (words != name && column != days && !IsHandled(column, words))
                    reading.Note(words, "dit is niet als dag of gremium gelezen");
            }
        }
    }

    /// <summary>Months before, bodies above, and days in the cells.</summary>
    public void TakeMonthRows(int months)
    {
        foreach (var row in grid.Rows)
        {
            if (
                !row.TryGetValue(months, out var named)
                || SchedulePhrases.Month(named) is not { } month
            )
            {
                reading.TakeLine(ScheduleGrid.Line(row));
                continue;
            }
            foreach (
                var (column, words) in row.Where(cell => cell.Key != months)
                    .OrderBy(cell => cell.Key)
            )
                TakeInMonth(words, words, grid.Head(column), month);
        }
    }

    private void TakeInMonth(string words, string text, string? name, (int, int?) month)
    {
        if (SchedulePhrases.IsNone(words))
            return;
        var parts = Parts(text, month);
        if (parts.Count > 1)
            foreach (var part in parts)
                Take(words, part.Rest, part.Days, "");
        else
        {
            var found = reading.Days.In(text, month);
            Take(words, name, found.Days, found.Rest);
        }
    }

    // "12 raad; 19 commissie": each day with its own body
    private List<NamedDays> Parts(string text, (int, int?) month)
    {
        var parts = text.Split(';', ',')
            .Select(part => reading.Days.In(part.Trim(), month))
            .ToList();
        return parts.TrueForAll(part =>
            part.Days.Count > 0 && MeetingNames.In(part.Rest) is not null
        )
            ? parts
            : [];
    }

    private void Take(string words, string? name, List<DateOnly> days, string rest)
    {
        if (days.Count == 0)
            reading.Note(
                words,
                SchedulePhrases.IsFree(words)
                    ? "dit is een reces of vrije dag, geen vergadering"
                    : "dit is niet als dag gelezen"
            );
        else if (name is not { Length: > 0 } && rest.Length > 0 && !SchedulePhrases.IsFree(rest))
            reading.TakeDays(words, rest, days, "");
        else if (MeetingNames.In(rest) is not null)
            reading.TakeDays(words, rest, days, "");
        else if (SchedulePhrases.IsFree(rest))
            reading.Note(words, "dit is een reces of vrije dag, geen vergadering");
        else if ((name is { Length: > 0 } ? name : reading.Heading) is { } whose)
            reading.TakeDays(words, whose, days, rest);
        else
            reading.Note(words, "er staat niet bij van welk gremium deze dag is");
    }

    private bool IsHandled(int column, string words) =>
        SchedulePhrases.IsMark(words)
        || SchedulePhrases.IsWeekday(words)
        || SchedulePhrases.IsOtherHead(grid.Head(column));

    // the words before the days: a name that is known, or else the first that there is
    private static string? NameIn(Dictionary<int, string> row, Func<int, bool> isName)
    {
        var words = row.Where(cell =>
                isName(cell.Key)
                && cell.Value.Any(char.IsLetter)
                && !SchedulePhrases.IsWeekday(cell.Value)
            )
            .OrderBy(cell => cell.Key)
            .Select(cell => cell.Value)
            .ToList();
        return words.Find(one => MeetingNames.In(one) is not null) ?? words.FirstOrDefault();
    }
}
