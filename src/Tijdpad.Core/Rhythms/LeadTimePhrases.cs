using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Words;

namespace Tijdpad.Rhythms;

/// <summary>
/// The grammar of the words by which bodies say how long beforehand they want their papers. The order of the list is the
/// grammar; the words have been made comparable by <see cref="ComparableRhythm"/>.
/// </summary>
/// <remarks>To add a phrase: first a row in leadtimes.tsv of the tests, then an entry here.</remarks>
public static class LeadTimePhrases
{
    private const string Before =
        @"(?:voor(?:af|dien|aan)?|ervoor|daarvoor|eerder|van te ?voren|vantevoren|voorafgaand)";

    private const string Count = @"(?<n>\d{1,3})";

    private const string OnDay = $@"(?:op |uiterlijk |de )*(?<day>{ComparableRhythm.Day})";

    /// <summary>Every phrase, with its name and an example, in the order in which they are tried.</summary>
    public static IReadOnlyList<LeadTimePhrase> All { get; } =
    [
        new(
            "none",
            "niet nodig",
            @"\A(?:geen|niet nodig|nvt|n\.v\.t\.?|0 dagen|ter vergadering|ter plekke)\z",
            (_, _) => LeadTime.None
        ),
        .. AfterPhrases.All,
        new(
            "a weekday, so many weeks before",
            "donderdag, twee weken ervoor",
            $@"{OnDay},? ?\(?(?:van de )?(?:in de )?{Count} weken {Before}|{OnDay} {Count} weken\b|{Count} weken {Before}[a-z ]*?,? ?\(?op (?:de )?(?<day>{ComparableRhythm.Day})",
            (match, _) => OnWeekday(match, Number(match))
        ),
        new(
            "a weekday in the week of the meeting",
            "maandag in dezelfde week",
            $@"{OnDay},? (?:in|van) (?:dezelfde week|de week van de [a-z]+|de vergaderweek)",
            (match, _) => OnWeekday(match, 0)
        ),
        new(
            "a weekday in the week before",
            "vrijdag in de week ervoor",
            $@"{OnDay},? ?\(?(?:(?:in|van) de |de |1 )week (?:{Before}|voor de [a-z]+)|1 week {Before}[a-z ]*,? op (?:de )?(?<day>{ComparableRhythm.Day})|{OnDay} 1 week\b|(?:de )?vorige (?<day>{ComparableRhythm.Day})",
            (match, _) => OnWeekday(match, 1)
        ),
        new(
            "working days",
            "uiterlijk 5 werkdagen ervoor",
            $@"{Count} werk ?dag(?:en)?",
            (match, _) => Bounded(Number(match), LeadTime.OfWorkingDays)
        ),
        new(
            "days",
            "10 dagen van tevoren",
            $@"{Count} (?:kalender)?dag(?:en)?",
            (match, _) => Bounded(Number(match), LeadTime.OfDays)
        ),
        new(
            "a week and a half",
            "anderhalve week",
            @"(?:anderhalve|1[.,]5) week|1[.,]5 weken",
            (_, _) => new(LeadTime.OfDays(11), "Anderhalve week is gelezen als 11 dagen.")
        ),
        new(
            "weeks",
            "twee weken voor de commissie",
            $@"{Count} we(?:ek|ken)",
            (match, _) => Bounded(7 * Number(match), LeadTime.OfDays)
        ),
        new(
            "a month",
            "een maand van tevoren",
            $@"{Count} maand(?:en)?",
            (match, _) =>
                Bounded(30 * Number(match), LeadTime.OfDays) with
                {
                    Note = "Een maand is gelezen als 30 dagen.",
                }
        ),
        new(
            "the day before",
            "de dag ervoor",
            $@"(?:de |1 )?(?:dag|avond) (?:{Before}|voor de [a-z]+)",
            (_, _) => LeadTime.OfDays(1)
        ),
        new(
            "the weekday before the meeting",
            "de vrijdag ervoor",
            $@"{OnDay},? ?(?:{Before}(?: aan)?(?: (?:de|het) [a-z]+)?)?",
            WeekdayBefore
        ),
    ];

    /// <summary>Reads words as a lead time; no words are none that is known.</summary>
    /// <param name="words">What somebody wrote.</param>
    /// <param name="meetings">The rhythm of the body, for "de vrijdag ervoor".</param>
    public static LeadTimeReading Read(string words, Rhythm meetings)
    {
        var text = TextCleaner.Of(words.ReplaceLineEndings(" "));
        if (text.Length == 0)
            return new(null);
        if (LeadTime.Read(text) is { } spelled && IsOfKnownBody(spelled))
            return new(spelled);
        return Named(ReadPlain(ComparableRhythm.Of(text), meetings), text)
            ?? new(
                null,
                $"Niet begrepen: “{text}”. Schrijf bijvoorbeeld “10 dagen”, “vrijdag een week ervoor” of “vrijdag na het college”."
            );
    }

    private static bool IsOfKnownBody(LeadTime lead) =>
        lead.After is not { Body: var name } || MeetingNames.In(name)?.Name == name;

    // a name with a capital is lost in comparable words: "commissie Ruimte"
    private static LeadTimeReading? Named(LeadTimeReading? read, string text) =>
        read?.LeadTime is { After: { Body: "commissie" } after } lead
        && MeetingNames.In(text) is { Kind: Tijdpad.Activities.BodyKind.Committee, Name: var name }
        && AfterMeeting.IsName(name)
            ? read with
            {
                LeadTime = lead with { After = after.Of(name) },
            }
            : read;

    private static LeadTimeReading? ReadPlain(string plain, Rhythm meetings)
    {
        foreach (var phrase in All)
        {
            if (phrase.Pattern.Match(plain) is not { Success: true } match)
                continue;
            var reading = phrase.Meaning(match, meetings);
            return reading.LeadTime is { After: not null }
                ? WithNotice(reading, plain.Remove(match.Index, match.Length), meetings)
                : reading;
        }
        return null;
    }

    // "vrijdag na het college, minstens 10 dagen voor de raad"
    private static LeadTimeReading WithNotice(LeadTimeReading after, string rest, Rhythm meetings)
    {
        if (!rest.Any(char.IsAsciiDigit) && !rest.Contains("week", StringComparison.Ordinal))
            return after;
        var read = ReadPlain(rest, meetings);
        return read?.LeadTime is { Unit: not LeadTimeUnit.Weekday, After: null, Count: > 0 } notice
            ? new(notice with { After = after.LeadTime!.After }, $"{after.Note} {read.Note}".Trim())
            : after with
            {
                Note = $"{after.Note} Niet gebruikt: “{rest.Trim(' ', ',', ';', '.')}”.".Trim(),
            };
    }

    private static int Number(Match match) =>
        int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);

    private static LeadTimeReading Bounded(int count, Func<int, LeadTime> make) =>
        count <= LeadTime.Most
            ? make(count)
            : new LeadTimeReading(null, $"Meer dan {LeadTime.Most} dagen van tevoren kan niet.");

    private static LeadTimeReading OnWeekday(Match match, int weeks) =>
        Bounded(weeks, count => LeadTime.OnWeekday(DayOf(match), count));

    private static DayOfWeek DayOf(Match match) =>
        ComparableRhythm.WeekdayOf(match.Groups["day"].Value);

    // the Friday before a Tuesday lies a week earlier, the Monday before a Thursday does not
    private static LeadTimeReading WeekdayBefore(Match match, Rhythm meetings)
    {
        var day = DayOf(match);
        if (WeekdaysOf(meetings) is not { Count: > 0 } days)
            return new(
                LeadTime.OnWeekday(day, 1),
                $"“{match.Value.Trim()}” is gelezen als de {DutchDay.Weekday(day)} van de week ervoor."
            );
        var isSameWeek = days.All(one => IsoWeek.DayNumber(one) > IsoWeek.DayNumber(day));
        return LeadTime.OnWeekday(day, isSameWeek ? 0 : 1);
    }

    private static List<DayOfWeek> WeekdaysOf(Rhythm rhythm) =>
        rhythm switch
        {
            Rhythm.Weekly it => [.. it.Weekdays],
            Rhythm.InCycle it => [it.Weekday],
            Rhythm.Monthly it => [it.Weekday],
            Rhythm.OnDays it => [.. it.Days.Select(day => day.DayOfWeek).Distinct()],
            _ => [],
        };
}

/// <summary>One entry of the grammar of lead times: a name, an example, and what such words mean.</summary>
public sealed class LeadTimePhrase
{
    internal LeadTimePhrase(
        string name,
        string example,
        string pattern,
        Func<Match, Rhythm, LeadTimeReading> meaning
    ) =>
        (Name, Example, Pattern, Meaning) = (
            name,
            example,
            ComparableRhythm.Make($@"(?<![\w.,])(?:{pattern})(?!\w)"),
            meaning
        );

    /// <summary>What the phrase is called in the documentation, in English.</summary>
    public string Name { get; }

    /// <summary>An example for the documentation: Dutch words that the phrase reads, which a test holds it to.</summary>
    public string Example { get; }

    internal Regex Pattern { get; }

    internal Func<Match, Rhythm, LeadTimeReading> Meaning { get; }
}

/// <summary>What was made of words about a lead time.</summary>
/// <param name="LeadTime">Null when nothing was said, or nothing that was understood.</param>
/// <param name="Note">What is to be said of it, a Dutch sentence; "" when there is nothing.</param>
public sealed record LeadTimeReading(LeadTime? LeadTime, string Note = "")
{
    public static implicit operator LeadTimeReading(LeadTime leadTime) => new(leadTime);
}
