using Tijdpad.Documents.Tables;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>
/// Reads one table of a year schedule. Where it says its days – in a column, in the head, by month or by week – tells how
/// the table is read; what a cell itself says goes before what its row says, and that before its column.
/// </summary>
internal sealed class ScheduleTable
{
    private readonly ScheduleGrid _grid;
    private readonly ScheduleReading _reading;

    private ScheduleTable(ScheduleGrid grid, ScheduleReading reading) =>
        (_grid, _reading) = (grid, reading);

    public static void Read(IEnumerable<SourceRow> source, ScheduleReading reading)
    {
        foreach (var part in Parts(source.ToList()))
        {
            var grid = ScheduleGrid.Of(part, reading);
            if (grid.Rows.Exists(row => row.Count > 1))
            {
                new ScheduleTable(grid, reading).Read();
                continue;
            }
            foreach (var row in grid.Rows)
                reading.TakeLine(row.Values.Single());
        }
    }

    // the months of the second half, or of another year, may stand below those of the first
    private static IEnumerable<List<SourceRow>> Parts(List<SourceRow> rows)
    {
        var from = 0;
        for (var at = 1; at < rows.Count; at++)
        {
            var texts = ScheduleGrid.Texts(rows[at]);
            if (texts.Count(words => SchedulePhrases.Month(words) is not null) < 2)
                continue;
            var start = ScheduleGrid.Texts(rows[at - 1]).Count == 1 ? at - 1 : at;
            if (start > from)
                yield return rows[from..start];
            from = start;
        }
        yield return rows[from..];
    }

    private void Read()
    {
        var dated = ColumnsOfDays();
        if (_grid.HeadDays.Count > 1)
            new ScheduleMatrix(_grid, _reading).TakeMarks();
        else if (_grid.Months.Count > 1)
            new ScheduleMatrix(_grid, _reading).TakeMonthColumns();
        else if (_grid.Weekdays.Count > 1)
            new ScheduleWeeks(_grid, _reading).TakeWeekdays(dated);
        else if (dated.Count > 1)
            TakeColumns(dated);
        else if (dated.Count == 1)
            new ScheduleRows(_grid, _reading).Take(dated[0]);
        else if (_grid.WeekColumn is { } weeks)
            new ScheduleWeeks(_grid, _reading).TakeWeeks(weeks);
        else if (_grid.DayColumn is { } days)
            new ScheduleRows(_grid, _reading).Take(days);
        else if (_grid.MonthColumn is { } months)
            new ScheduleMatrix(_grid, _reading).TakeMonthRows(months);
        else
            foreach (var row in _grid.Rows)
                _reading.TakeLine(ScheduleGrid.Line(row));
    }

    private List<int> ColumnsOfDays()
    {
        var found = _grid
            .Columns.Where(column =>
            {
                var cells = _grid.CellsOf(column);
                _reading.Days.Begin();
                return !SchedulePhrases.IsOtherHead(_grid.Head(column))
                    && cells.Count(words => _reading.Days.In(words).Days.Count > 0)
                        is > 0
                            and var days
                    && days * 2 >= cells.Count(IsSaying);
            })
            .ToList();
        _reading.Days.Begin();
        return found;
    }

    // a recess between the days is no reason to think that the column holds none
    private static bool IsSaying(string words) =>
        !SchedulePhrases.IsNone(words)
        && !SchedulePhrases.IsFree(words)
        && SchedulePhrases.Month(words) is null
        && (ScheduleDays.YearIn(words) is null || words.Length > 9);

    // "Raad | 15 jan | 12 feb": the body stands before its days; else it stands above them
    private void TakeColumns(List<int> dated)
    {
        var names = _grid.Columns.FirstOrDefault(
            column =>
                !dated.Contains(column)
                && column < dated[0]
                && _grid.CellsOf(column) is { Count: > 0 } cells
                && cells.Count(words => MeetingNames.In(words) is not null) * 2 > cells.Count,
            -1
        );
        if (names < 0 || dated.Exists(column => MeetingNames.In(_grid.Head(column)) is not null))
            foreach (var column in dated)
                TakeColumn(column);
        else
            foreach (var row in _grid.Rows)
            {
                _reading.Days.Begin();
                foreach (var column in dated.Where(row.ContainsKey))
                    _reading.TakeCell(row.GetValueOrDefault(names, ""), row[column]);
            }
        foreach (var column in _grid.Columns.Except(dated).Where(column => column != names))
            _grid.NoteColumn(column, _reading);
    }

    /// <summary>Takes the meetings in a column of days under the name of a body.</summary>
    private void TakeColumn(int column)
    {
        _reading.Days.Begin();
        foreach (var words in _grid.CellsOf(column))
            _reading.TakeCell(_grid.Head(column), words);
    }
}
