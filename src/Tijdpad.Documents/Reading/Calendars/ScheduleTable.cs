using Tijdpad.Calendars;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>Reads one table of a year schedule.</summary>
internal sealed class ScheduleTable
{
    private static readonly string[] NoBodies =
    [
        "tijd",
        "aanvang",
        "locatie",
        "plaats",
        "zaal",
        "opmerking",
        "week",
        "weeknr",
        "dag",
        "link",
        "agenda",
        "jaar",
        "nr",
        "categor",
    ];

    private static readonly string[] Namers =
    [
        "gremium",
        "vergadering",
        "orgaan",
        "soort",
        "type",
        "onderwerp",
        "omschrijving",
        "bijeenkomst",
        "activiteit",
        "wat",
        "summary",
    ];

    private readonly List<Dictionary<int, string>> _rows;
    private readonly ScheduleReading _reading;
    private readonly Dictionary<int, string> _heads = [];

    private ScheduleTable(List<Dictionary<int, string>> rows, ScheduleReading reading) =>
        (_rows, _reading) = (rows, reading);

    public static void Read(IEnumerable<SourceRow> source, ScheduleReading reading)
    {
        var rows = source.Select(CellsOf).Where(row => row.Count > 0).ToList();
        if (rows.TrueForAll(row => row.Count == 1))
        {
            foreach (var row in rows)
                reading.TakeLine(row.Values.Single());
            return;
        }
        new ScheduleTable(rows, reading).Read();
    }

    private static Dictionary<int, string> CellsOf(SourceRow row) =>
        row
            .Cells.Select(cell =>
                (
                    cell.Column,
                    Words: CleanText.Of(string.Join("; ", cell.Texts.Select(text => text.Words)))
                )
            )
            .Where(cell => cell.Words.Length > 0)
            .DistinctBy(cell => cell.Column)
            .ToDictionary(cell => cell.Column, cell => cell.Words);

    private void Read()
    {
        TakeHead();
        var dated = ColumnsOfDays();
        if (dated.Count == 0)
            foreach (var row in _rows)
                _reading.TakeLine(
                    string.Join(' ', row.OrderBy(cell => cell.Key).Select(cell => cell.Value))
                );
        else if (dated.Count > 1)
            foreach (var column in dated)
                TakeColumn(column);
        else
            TakeRows(dated[0]);
    }

    /// <summary>The first row is a head when no cell of it is a day.</summary>
    private void TakeHead()
    {
        if (_rows[0].Values.Any(words => _reading.Days.DayOf(words) is not null))
            return;
        foreach (var (column, words) in _rows[0])
        {
            _heads[column] = words;
            if (ScheduleDays.YearIn(words) is { } year)
                _reading.Days.Turn(year);
        }
        _rows.RemoveAt(0);
        _reading.Days.Begin();
    }

    private List<int> ColumnsOfDays()
    {
        var columns = _rows.SelectMany(row => row.Keys).Distinct().Order();
        var found = columns
            .Where(column =>
            {
                var cells = _rows
                    .Select(row => row.GetValueOrDefault(column))
                    .OfType<string>()
                    .ToList();
                _reading.Days.Begin();
                return cells.Count(words => _reading.Days.DayOf(words) is not null) * 2
                    > cells.Count;
            })
            .ToList();
        _reading.Days.Begin();
        return found;
    }

    /// <summary>A column of days under the name of a body.</summary>
    private void TakeColumn(int column)
    {
        _reading.Days.Begin();
        foreach (var row in _rows)
        {
            if (!row.TryGetValue(column, out var words))
                continue;
            if (_reading.Days.DayOf(words) is { } day)
                _reading.Add(_heads.GetValueOrDefault(column, "zonder naam"), day);
            else
                _reading.Note(words, "dit is niet als dag gelezen");
        }
    }

    /// <summary>A column of days; the other cells say whose they are.</summary>
    private void TakeRows(int dated)
    {
        foreach (var row in _rows)
        {
            if (!row.TryGetValue(dated, out var words))
                continue;
            if (_reading.Days.DayOf(words) is not { } day)
            {
                if (ScheduleDays.YearIn(words) is { } year && words.Length < 20)
                    _reading.Days.Turn(year);
                else
                    _reading.TakeLine(
                        string.Join(' ', row.OrderBy(cell => cell.Key).Select(cell => cell.Value))
                    );
                continue;
            }
            var whose = row.Where(cell => cell.Key != dated)
                .Select(WhoseIs)
                .OfType<string>()
                .ToList();
            if (whose.Count == 0)
                _reading.Note(words, "er staat niet bij van welk gremium deze dag is");
            foreach (var one in whose.Distinct(StringComparer.Ordinal))
                _reading.Add(one, day);
        }
    }

    /// <summary>The body that a cell gives a day to: by its own words, or by the head of its column; null when it gives none.</summary>
    private string? WhoseIs(KeyValuePair<int, string> cell)
    {
        var head = _heads.GetValueOrDefault(cell.Key, "");
        var isOther = Starts(head, NoBodies);
        if (
            head.Length > 0
            && !isOther
            && !Starts(head, Namers)
            && MeetingNames.In(head) is not null
        )
            return IsNone(cell.Value) ? null : head;
        if (MeetingNames.In(cell.Value) is not null && !isOther)
            return cell.Value;
        // a cell of a column without a known name counts when it has words of its own
        return isOther || IsNone(cell.Value) || !cell.Value.Any(char.IsLetter) ? null
            : Starts(head, Namers) || head.Length == 0 ? cell.Value
            : head;
    }

    private static bool Starts(string head, string[] words) =>
        Array.Exists(words, word => head.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsNone(string words) =>
        words is "-" or "–" or "nee" or "geen" or "n.v.t." or "0" or "vervalt";
}
