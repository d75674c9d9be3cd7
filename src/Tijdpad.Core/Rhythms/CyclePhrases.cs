using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Words;

namespace Tijdpad.Rhythms;

/// <summary>
/// Reads the cycle of a council in one text: "vierwekelijks op maandag: week 1 informatieavond; week 3 Politiek Forum;
/// week 4 raad". Such a week is one of the cycle, not of the calendar.
/// </summary>
internal sealed partial class CyclePhrases
{
    private readonly string _source;
    private readonly string _text;
    private readonly RhythmContext _context;
    private readonly List<string> _notes = [];

    private CyclePhrases(string source, RhythmContext context)
    {
        _source = source;
        var text = ComparableRhythm.Of(source);
        var start = Start().Match(text);
        _context = context;
        if (start.Success)
        {
            var date = FuzzyDate.Read(start.Groups["date"].Value, new(context.AsOf));
            if (date is { Kind: DateKind.Day or DateKind.Week, Earliest: { } first })
                _context = context with { Start = first };
            text = text.Remove(start.Index, start.Length);
        }
        _text = text;
    }

    /// <summary>Null when the text speaks of no weeks of a cycle.</summary>
    public static RhythmReading? Read(string source, RhythmContext context) =>
        new CyclePhrases(source, context).Read();

    private RhythmReading? Read()
    {
        var marks = Mark().Matches(_text).ToList();
        var weeks = marks.Select(WeekOf).ToList();
        if (marks.Count == 0 || weeks.Max() > 12 || (marks.Count == 1 && !Length().IsMatch(_text)))
            return null;
        var isBehind = Before().IsMatch(_text[..marks[0].Index]);
        var head = isBehind ? HeadBefore(marks[0]) : _text[..marks[0].Index];
        var count = LengthOf(head, weeks.Max());
        head += WeekdayBehind(head, marks[^1]);
        var found = new List<ReadRhythm>();
        for (var at = 0; at < marks.Count; at++)
        {
            var part = isBehind
                ? Between(at == 0 ? head.Length : End(marks[at - 1]), marks[at].Index)
                : Between(
                    End(marks[at]),
                    at + 1 < marks.Count ? marks[at + 1].Index : _text.Length
                );
            if (Of(part, head, weeks[at], count, found) is { } one)
                found.Add(one);
        }
        return found.Count == 0 ? null : new(found.ToValueList(), _notes.ToValueList());
    }

    private ReadRhythm? Of(string part, string head, int week, int count, List<ReadRhythm> before)
    {
        var pieces = part.Split(';', 2, StringSplitOptions.TrimEntries);
        if (pieces.Length > 1 && pieces[1].Trim(' ', ',', '.').Length > 0)
            NoteUnused(pieces[1].Trim(' ', ',', '.'), head);
        var words = Brackets().Replace(pieces[0], " ");
        DayOfWeek? weekday = ComparableRhythm.WeekdaysIn($"{words} {head}").ToList()
            is [var first, ..]
            ? first
            : null;
        var (kind, name) = NameOf(words, before);
        if (name.Length == 0)
            return null;
        var read = new ReadRhythm(pieces[0].Trim(' ', ',', '.', ':'), Rhythm.Unknown).Of(
            kind,
            name
        );
        if (weekday is not { } day)
            return read with { Gap = RhythmGap.Weekday };
        return _context.Start is { } start && week <= count && count >= 2
            ? read with
            {
                Rhythm = new Rhythm.InCycle(count, week, day, start),
            }
            : read with
            {
                Gap = RhythmGap.CycleStart,
            };
    }

    // "…; week 3 besluitvorming; altijd op woensdag"
    private string WeekdayBehind(string head, Match last)
    {
        var tail = _text[End(last)..].Split(';');
        return
            !ComparableRhythm.WeekdaysIn(head).Any()
            && tail.Length > 1
            && ComparableRhythm.WeekdaysIn(tail[^1]).Any()
            ? $" {tail[^1].Trim()}"
            : "";
    }

    private void NoteUnused(string words, string head)
    {
        if (!head.EndsWith(words, StringComparison.Ordinal))
            _notes.Add($"Niet gebruikt: “{words}”.");
    }

    private (Tijdpad.Activities.BodyKind? Kind, string Name) NameOf(
        string words,
        List<ReadRhythm> before
    )
    {
        var bare = Days().Replace(words, " ").Trim(' ', ',', '.', ':', '-');
        // "eerste week commissie A, tweede B, derde C"
        if (
            Letter().IsMatch(bare)
            && before is [.., { Name: var last }]
            && last.StartsWith("commissie ", StringComparison.Ordinal)
        )
            return (Tijdpad.Activities.BodyKind.Committee, $"commissie {bare.ToUpperInvariant()}");
        var cased = Cased(bare);
        if (MeetingNames.In(cased) is { } body)
            return (body.Kind, body.Name);
        return (
            Tijdpad.Activities.BodyKind.Other,
            TextCleaner.Of(bare).ToLowerInvariant() is { Length: <= 60 } name ? name : ""
        );
    }

    // a committee is recognised by its capital
    private string Cased(string words)
    {
        var at = _source.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? words : _source.Substring(at, words.Length);
    }

    private int LengthOf(string head, int highest)
    {
        var match = Length().Match(head) is { Success: true } before
            ? before
            : Length().Match(_text);
        if (match.Success)
            return Math.Max(
                highest,
                int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
            );
        _notes.Add(
            $"Gelezen als een cyclus van {highest} weken, omdat er geen latere week wordt genoemd."
        );
        return highest;
    }

    private string HeadBefore(Match first)
    {
        var colon = _text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && colon < first.Index)
            return _text[..(colon + 1)];
        var match = Head().Match(_text[..first.Index]);
        return match.Success ? match.Value : "";
    }

    private string Between(int from, int to) =>
        Before().Replace(_text[Math.Min(from, to)..to], "").Trim(' ', ',', '.', ':', '-');

    private static int End(Match match) => match.Index + match.Length;

    private static int WeekOf(Match mark) =>
        mark.Groups["n"].Success
            ? int.Parse(mark.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
        : RhythmSpelling.Ordinal(mark.Groups["which"].Value)!.Value is var which && which > 0
            ? which
        : 99;

    [GeneratedRegex(
        @"\bweek (?<n>[1-9]\d?)\b(?! ?(?:van|voor|na|begint|start|vanaf|is op|t/?m|-) ?(?:de|het|\d|op|vanaf))[ :,=-]*|\b(?:de )?(?<which>eerste|tweede|derde|vierde|vijfde)(?: week\b[ :,=-]*| (?=(?:commissie )?[a-z](?:[,;]|$)))"
    )]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:in|de|tijdens) $|\b(?:in|de) de $|\bin (?:de )?$")]
    private static partial Regex Before();

    [GeneratedRegex(@"\belke (?<n>\d{1,2}) weken\b|\b(?<n>\d{1,2}) weken\b")]
    private static partial Regex Length();

    [GeneratedRegex(
        @"^.*?\belke \d{1,2} weken(?: op (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))?"
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        @",? ?\(?\b(?:week 1 (?:vanaf|begint|start|is)(?: op)?|(?:gerekend )?vanaf|met ingang van|te beginnen(?: op| met)?|beginnend(?: op| met)?|startend(?: op)?|eerste cyclus(?: begint)?(?: op| vanaf)?) (?<date>(?:[a-z]+ )?\d[^;:,()]*?)\)?(?=\.? *[;:,()]|\. |\.?$)"
    )]
    private static partial Regex Start();

    [GeneratedRegex(@"\([^()]*\)?")]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"\b(?:op )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b|\b(?:de|het|een|is|vergadert|vergadering)\b"
    )]
    private static partial Regex Days();

    [GeneratedRegex(@"^[a-z]$")]
    private static partial Regex Letter();
}
