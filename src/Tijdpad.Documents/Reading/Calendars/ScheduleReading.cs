using System.Text.RegularExpressions;
using Tijdpad.Documents.Tables;
using Tijdpad.Rhythms;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>
/// Makes meetings out of the words of a year schedule: a line at a time, and a day at a time by who reads a table.
/// Lines begin with a day, under the name of a body or with that name behind the day; or the days stand behind the name.
/// </summary>
internal sealed partial class ScheduleReading
{
    private const int MostGroups = 60;

    private readonly ScheduleDays _days;
    private readonly List<(string Heading, DateOnly Day)> _found = [];
    private readonly List<ReadNote> _notes = [];
    private readonly Dictionary<string, string> _legend = new(StringComparer.Ordinal);
    private (int Month, int? Year)? _month;
    private string? _heading;
    private int _underHeading;

    private readonly ScheduleCoverage _coverage = new();

    public ScheduleReading(DateOnly asOf) => _days = new(asOf);

    /// <summary>A day of a body, by the words for it in the file.</summary>
    public void Add(string heading, DateOnly day) => _found.Add((Tidy(heading), day));

    public void Note(string words, string made)
    {
        _coverage.Say(words);
        _notes.Add(new(null, null, words, made, 0.5));
    }

    public ScheduleDays Days => _days;

    /// <summary>A line outside tables, or a row that is no more than a line.</summary>
    public void TakeLine(string words)
    {
        if (words.Trim().Length == 0 || TakeLegend(words) || TakeTitle(words))
            return;
        if (SchedulePhrases.IsCancelled(words))
            Note(words, "gaat niet door; niet gebruikt");
        else if (SchedulePhrases.IsFree(words))
            Note(words, "dit is een reces of vrije dag, geen vergadering");
        else if (_days.Leading(words, _month) is var (day, rest))
            TakeDay(words, day, rest);
        else if (MeetingNames.In(words) is not null && words.Length <= 400)
            TakeBody(words);
        else if (_heading is not null && _days.In(words, _month) is { Days: [_, ..] days } found)
            TakeDays(words, _heading, days, found.Rest);
        else if (!_days.TurnBy(words) || words.Any(char.IsAsciiDigit) && words.Length > 120)
            Note(words, "hierin is geen vergadering herkend");
    }

    /// <summary>The month that the lines above give; null when they give none.</summary>
    public (int Month, int? Year)? Month => _month;

    /// <summary>The body under whose name the lines stand; null when there is none.</summary>
    public string? Heading => _heading;

    // "Januari 2026", "2026"
    private bool TakeTitle(string words)
    {
        if (SchedulePhrases.Month(words) is { } month)
        {
            _month = month;
            if (month.Year is { } year)
                _days.Turn(year);
            return true;
        }
        return words.Trim().Length <= 9 && _days.TurnBy(words);
    }

    // "R = raad": what a sign in a table stands for
    public bool TakeLegend(string words)
    {
        var found = Legend().Matches(words);
        foreach (Match one in found)
        {
            if (MeetingNames.In(one.Groups["name"].Value) is not null)
                _legend[one.Groups["sign"].Value] = one.Groups["name"]
                    .Value.Trim(' ', ',', ';', '.');
        }
        return found.Any(one => _legend.ContainsKey(one.Groups["sign"].Value));
    }

    private void TakeDay(string words, DateOnly day, string rest)
    {
        // "8 januari, 29 januari en 19 februari" is a list
        var more = _days.In(rest, _month);
        List<DateOnly> days = [day, .. more.Days];
        if (more.Rest.Any(char.IsLetter))
            TakeDays(words, more.Days.Count > 0 ? more.Rest : rest, days, "");
        else if (_heading is null)
            Note(words, "er staat niet bij van welk gremium deze dag is");
        else
            TakeDays(words, _heading, days, "");
    }

    // "Raad: 8 januari, 29 januari", "Raad 8 en 29 januari", or the head of a list that follows
    private void TakeBody(string words)
    {
        if (SchedulePhrases.IsRhythm(words))
        {
            Note(
                words,
                "dit is een vergaderritme; vul het in bij “Wanneer vergadert het?” van het gremium"
            );
            return;
        }
        if (Inner(words) is { } inner)
        {
            foreach (var (whose, days) in inner)
                TakeDays(words, whose, days, "");
            return;
        }
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        var (head, list) = colon < 0 ? (words, words) : (words[..colon], words[(colon + 1)..]);
        _days.TurnBy(head);
        var found = _days.In(list, _month);
        if (found.Days.Count > 0)
            TakeDays(words, colon < 0 ? found.Rest : head, found.Days, colon < 0 ? "" : found.Rest);
        else if (colon >= 0 && list.Any(char.IsAsciiDigit))
            Note(words, "dit is niet als dag gelezen");
        else
            Begin(words);
    }

    private void Begin(string heading)
    {
        NoteHeading();
        (_heading, _month, _underHeading) = (heading, null, _found.Count);
        _days.Begin();
    }

    // words that name a body and no day are a head, or else they say something that is not understood
    private void NoteHeading()
    {
        if (
            _heading is { } words
            && _found.Count == _underHeading
            && !SchedulePhrases.IsTitle(words)
        )
            Note(words, "hier staan geen dagen bij");
    }

    // "Januari: 15 (raad), 22 (commissie)": each day with its own body
    private List<(string Whose, List<DateOnly> Days)>? Inner(string words)
    {
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || SchedulePhrases.Month(words[..colon]) is not { } month)
            return null;
        var parts = words[(colon + 1)..]
            .Split(',', ';')
            .Select(part => _days.In(part.Trim(), month))
            .ToList();
        return parts.TrueForAll(part =>
            part.Days.Count > 0 && MeetingNames.In(part.Rest) is not null
        )
            ? parts.ConvertAll(part => (part.Rest.Trim(' ', '(', ')'), part.Days))
            : null;
    }

    /// <summary>Days of a body; what else the words say is noted.</summary>
    public void TakeDays(string words, string heading, IEnumerable<DateOnly> days, string rest)
    {
        if (SchedulePhrases.IsCancelled(words))
        {
            Note(words, "gaat niet door; niet gebruikt");
            return;
        }
        _coverage.Say($"{words} {heading}");
        foreach (var day in days)
            Add(heading, day);
        if (SchedulePhrases.IsSpare($"{words} {heading}"))
            Note($"{words} ({heading})", "is onder voorbehoud; wel meegenomen");
        else if (rest.Any(char.IsLetterOrDigit) && !SchedulePhrases.IsMark(rest))
            Note(words, $"“{rest}” is geen dag; de rest is gebruikt");
    }

    /// <summary>A cell with days of its own, under the name of a body or beside it.</summary>
    public void TakeCell(string head, string words)
    {
        if (SchedulePhrases.IsNone(words))
            return;
        var found = _days.In(words, _month);
        // "14 jan commissie": the cell says whose it is
        var isOwn = MeetingNames.In(found.Rest) is not null;
        var name =
            isOwn ? found.Rest
            : head.Length > 0 ? head
            : _heading ?? "zonder naam";
        if (found.Days.Count > 0)
            TakeDays(words, name, found.Days, isOwn ? "" : found.Rest);
        else if (SchedulePhrases.IsFree(words))
            Note(words, "dit is een reces of vrije dag, geen vergadering");
        else if (!_days.TurnBy(words))
            Note(words, "dit is niet als dag gelezen");
    }

    /// <summary>The meetings of each body, and what was not understood, after all tables have been taken.</summary>
    public ReadCalendars Result(PlanTable table)
    {
        NoteHeading();
        // a legend often stands below the table
        var groups = _found
            .Select(one => (Heading: _legend.GetValueOrDefault(one.Heading, one.Heading), one.Day))
            .GroupBy(
                one =>
                    MeetingNames.In(one.Heading) is { } body
                        ? $"{body.Kind}/{body.Name}"
                        : one.Heading,
                StringComparer.OrdinalIgnoreCase
            )
            .ToList();
        foreach (var left in groups.Skip(MostGroups))
            Note(
                left.First().Heading,
                "er staan te veel verschillende vergaderingen in; deze is niet gebruikt"
            );
        var calendars = groups
            .Take(MostGroups)
            .Select(group => new ReadCalendar(
                group.First().Heading,
                MeetingNames.In(group.First().Heading),
                group.Select(one => one.Day).Distinct().Order().Take(Rhythm.MostDays).ToValueList()
            ))
            .ToValueList();
        if (calendars.IsEmpty)
            Note("", "in dit bestand zijn geen dagen met een gremium gevonden");
        foreach (var (sign, name) in _legend)
            _coverage.Say($"{sign} {name}");
        var coverage = _coverage.Of(table);
        foreach (var text in coverage.Unplaced)
            Note(text, "hiervan is niets of niet alles gebruikt");
        return new(calendars, table.Notes.Concat(_notes).ToValueList()) { Coverage = coverage };
    }

    /// <summary>Without the number that schedules give their meetings ("Raadsvergadering 13").</summary>
    private static string Tidy(string heading)
    {
        var name = Number()
            .Replace(heading.Trim(), "")
            .Trim(' ', ':', '-', '–', '|', ',', ';', '.');
        return name.Length <= 80 ? name : name[..80].TrimEnd();
    }

    [GeneratedRegex(
        @"(?:^|[,;] ?)(?<sign>\p{Lu}{1,3}\d?|[●•■*+])\s*[=:–-]\s*(?<name>[^=,;]{3,60})"
    )]
    private static partial Regex Legend();

    [GeneratedRegex(@"\s*\(?(?:nr\.? ?)?\d{1,3}\)?$")]
    private static partial Regex Number();
}
