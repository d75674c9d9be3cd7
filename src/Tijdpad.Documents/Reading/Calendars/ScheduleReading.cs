using System.Text.RegularExpressions;
using Tijdpad.Calendars;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>
/// Makes meetings out of the words of a year schedule. Four forms occur, also mixed: a column of days with a column for
/// each body; a column of days with one that names the body; a column of days for each body; and lines that begin with a
/// day, under the name of a body or with that name behind the day.
/// </summary>
internal sealed partial class ScheduleReading
{
    private const int MostGroups = 60;

    private readonly ScheduleDays _days;
    private readonly Dictionary<string, HashSet<DateOnly>> _found = new(StringComparer.Ordinal);
    private readonly List<(string Heading, Body? Body)> _groups = [];
    private readonly List<ReadNote> _notes = [];
    private string? _heading;

    private ScheduleReading(DateOnly asOf) => _days = new(asOf);

    public static ReadCalendars Of(PlanTable table, string fileName, DateOnly asOf)
    {
        var reading = new ScheduleReading(asOf);
        if (ScheduleDays.YearIn(fileName) is { } year)
            reading._days.Turn(year);
        var rows = new List<SourceRow>();
        foreach (var line in table.Lines)
        {
            if (line is SourceRow row)
            {
                if (rows.Count > 0 && rows[^1].Table != row.Table)
                    reading.Take(rows);
                rows.Add(row);
                continue;
            }
            reading.Take(rows);
            reading.TakeLine(((SourceParagraph)line).Text.Words);
        }
        reading.Take(rows);
        return reading.Result(table.Notes);
    }

    /// <summary>A day of a body, by the words for it in the file.</summary>
    public void Add(string heading, DateOnly day)
    {
        var name = Tidy(heading);
        var body = MeetingNames.In(name);
        var key = body is null ? name : $"{body.Kind}/{body.Name}";
        if (!_found.TryGetValue(key, out var days))
        {
            if (_found.Count >= MostGroups)
            {
                Note(
                    heading,
                    "er staan te veel verschillende vergaderingen in; deze is niet gebruikt"
                );
                return;
            }
            _found[key] = days = [];
            _groups.Add((name, body));
        }
        days.Add(day);
    }

    public void Note(string words, string made) => _notes.Add(new(null, null, words, made, 0.5));

    public ScheduleDays Days => _days;

    private void Take(List<SourceRow> rows)
    {
        if (rows.Count > 0)
            ScheduleTable.Read(rows, this);
        rows.Clear();
    }

    /// <summary>A line outside tables, or a row that is no more than a line.</summary>
    public void TakeLine(string words)
    {
        if (words.Trim().Length == 0)
            return;
        if (_days.Leading(words) is var (day, rest))
        {
            var heading = rest.Any(char.IsLetter) ? rest : _heading;
            if (heading is null)
                Note(words, "er staat niet bij van welk gremium deze dag is");
            else
                Add(heading, day);
            return;
        }
        if (MeetingNames.In(words) is not null && words.Length <= 120)
        {
            _heading = words;
            _days.Begin();
            TakeDaysBehind(words);
        }
        if (
            ScheduleDays.YearIn(words) is { } year
            && words.Length <= 120
            && !words.Contains(':', StringComparison.Ordinal)
        )
            _days.Turn(year);
    }

    // "Raad: 8 januari, 29 januari"
    private void TakeDaysBehind(string words)
    {
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return;
        foreach (var part in words[(colon + 1)..].Split(',', ';'))
        {
            if (_days.DayOf(part.Trim(' ', '.')) is { } day)
                Add(words[..colon], day);
            else if (part.Any(char.IsAsciiDigit))
                Note(part.Trim(), "dit is niet als dag gelezen");
        }
    }

    private ReadCalendars Result(ValueList<ReadNote> notes)
    {
        var calendars = _groups
            .Zip(_found.Values)
            .Select(pair => new ReadCalendar(
                pair.First.Heading,
                pair.First.Body,
                pair.Second.Order().Take(Rhythm.MostDays).ToValueList()
            ))
            .ToValueList();
        if (calendars.IsEmpty)
            Note("", "in dit bestand zijn geen dagen met een gremium gevonden");
        return new(calendars, notes.Concat(_notes).ToValueList());
    }

    /// <summary>Without the number that schedules give their meetings ("Raadsvergadering 13").</summary>
    private static string Tidy(string heading)
    {
        var name = Number()
            .Replace(heading.Trim(), "")
            .Trim(' ', ':', '-', '–', '|', ',', ';', '.');
        return name.Length <= 80 ? name : name[..80].TrimEnd();
    }

    [GeneratedRegex(@"\s*\(?(?:nr\.? ?)?\d{1,3}\)?$")]
    private static partial Regex Number();
}
