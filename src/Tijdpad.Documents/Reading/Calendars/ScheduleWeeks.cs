using Tijdpad.Dates;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>Reads tables with a row for each week.</summary>
internal sealed class ScheduleWeeks(ScheduleGrid grid, ScheduleReading reading)
{
    /// <summary>Weekdays above, and bodies in the cells; the week is a number, or a day in it.</summary>
    public void TakeWeekdays(List<int> dated)
    {
        var weeks = grid.WeekColumn;
        foreach (var row in grid.Rows)
        {
            var monday = MondayOf(row, weeks, dated);
            foreach (var (column, words) in row.OrderBy(cell => cell.Key))
            {
                if (!grid.Weekdays.TryGetValue(column, out var weekday))
                {
                    if (
                        column != weeks
                        && !dated.Contains(column)
                        && !SchedulePhrases.IsNone(words)
                    )
                        reading.Note(words, "dit is niet als dag of gremium gelezen");
                    continue;
                }
                if (SchedulePhrases.IsNone(words))
                    continue;
                var own = reading.Days.In(words, reading.Month);
                var days =
                    own.Days.Count > 0 ? own.Days
                    : monday is { } start ? [start.AddDays(IsoWeek.DayNumber(weekday))]
                    : [];
                foreach (
                    var name in (own.Days.Count > 0 ? own.Rest : words).Split(
                        [';', '/', '+'],
                        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                    )
                )
                    Take(words, name, days, "");
            }
        }
    }

    /// <summary>Bodies above, and in the cells a mark, a weekday or a day; of which weekday a mark is, the head says or another column.</summary>
    public void TakeWeeks(int weeks)
    {
        foreach (var row in grid.Rows)
        {
            if (MondayOf(row, weeks, []) is not { } monday)
            {
                reading.TakeLine(ScheduleGrid.Line(row));
                continue;
            }
            foreach (
                var (column, words) in row.Where(cell => cell.Key != weeks)
                    .OrderBy(cell => cell.Key)
            )
                TakeInWeek(row, column, words, monday);
        }
    }

    private void TakeInWeek(Dictionary<int, string> row, int column, string words, DateOnly monday)
    {
        var head = grid.Head(column);
        if (
            SchedulePhrases.IsNone(words)
            || SchedulePhrases.IsWeekday(words) && MeetingNames.In(head) is null
        )
            return;
        var own = reading.Days.In(words, (monday.Month, monday.Year));
        var isOwn = MeetingNames.In(own.Rest) is not null;
        var name = isOwn ? own.Rest : head;
        var weekday =
            SchedulePhrases.Weekday(words.Split(' ')[0])
            ?? SchedulePhrases.Weekday(head)
            ?? BesideIn(row);
        var days =
            own.Days.Count > 0 ? DaysIn(monday, own)
            : weekday is { } day ? [monday.AddDays(IsoWeek.DayNumber(day))]
            : [];
        if (!isOwn && MeetingNames.In(head) is null)
            reading.Note(
                $"week {row.Values.First()}: {words}",
                SchedulePhrases.IsFree(words)
                    ? "dit is een reces of vrije dag, geen vergadering"
                    : "dit is niet als gremium gelezen"
            );
        else
            Take(words, name, days, isOwn || IsSaid(words) ? "" : own.Rest);
    }

    private static bool IsSaid(string words) =>
        SchedulePhrases.IsMark(words) || SchedulePhrases.IsWeekday(words.Split(' ')[0]);

    // the 2nd in a week that begins in June is of July
    private static List<DateOnly> DaysIn(DateOnly monday, NamedDays own) =>
        own.Days.ConvertAll(day =>
            Enumerable
                .Range(0, 7)
                .Select(monday.AddDays)
                .FirstOrDefault(one => one.Day == day.Day, day)
        );

    private void Take(string words, string name, List<DateOnly> days, string rest)
    {
        if (SchedulePhrases.IsFree(words))
            reading.Note(words, "dit is een reces of vrije dag, geen vergadering");
        else if (days.Count == 0)
            reading.Note($"{name}: {words}", "er staat niet bij op welke dag van de week dit is");
        else
            reading.TakeDays(words, name, days, rest);
    }

    // a column that names the weekday for the whole row
    private static DayOfWeek? BesideIn(Dictionary<int, string> row) =>
        row
            .Values.Where(SchedulePhrases.IsWeekday)
            .Select(SchedulePhrases.Weekday)
            .FirstOrDefault();

    private DateOnly? MondayOf(Dictionary<int, string> row, int? weeks, List<int> dated)
    {
        foreach (var column in dated.Where(column => !grid.Weekdays.ContainsKey(column)))
        {
            if (
                row.TryGetValue(column, out var words)
                && reading.Days.In(words, reading.Month).Days is [var day, ..]
            )
                return IsoWeek.MondayOf(day);
        }
        return
            weeks is { } at
            && row.TryGetValue(at, out var number)
            && SchedulePhrases.Week(number, isOfWeeks: true) is { } week
            ? reading.Days.InWeek(week, DayOfWeek.Monday)
            : null;
    }
}
