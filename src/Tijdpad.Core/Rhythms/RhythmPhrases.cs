using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Words;

namespace Tijdpad.Rhythms;

/// <summary>
/// The grammar of the words by which bodies say when they meet. The order of the list is the grammar: the first phrase
/// that is found in a sentence wins. The words have been made comparable by <see cref="ComparableRhythm"/>.
/// </summary>
/// <remarks>To add a phrase: first a row in rhythms.tsv of the tests, then an entry here.</remarks>
public static class RhythmPhrases
{
    private const string Day = ComparableRhythm.Day;

    private const string Join = "(?:,? ?(?:en|of|&|/|,) ?(?:elke |op )?)";

    private const string Days = $"(?<days>{Day}(?:{Join}{Day})*)";

    private const string On = ",? ?(?:steeds |telkens |vast )?(?:op |op de |: ?)?(?:een )?";

    private const string Which =
        $"(?<which>{ComparableRhythm.Ordinal}(?:{Join}(?:de |het )?{ComparableRhythm.Ordinal})*)";

    private const string OfMonth = "(?: (?:van|in) (?:de|elke|een|iedere) ?(?:kalender)?maand)";

    /// <summary>Every phrase, with its name and an example, in the order in which they are tried.</summary>
    public static IReadOnlyList<RhythmPhrase> All { get; } =
    [
        new(
            "so many weeks before another body",
            "donderdag, een week voor de raadsvergadering",
            $@"(?<days>{Day}),? ?\(?(?:(?<n>\d{{1,2}}) (?:week|weken)|in de week|de week) (?<way>voor|voorafgaand aan|na) (?:de |het |elke )*(?<body>[a-z&' ]{{3,40}}?)(?=[:,;)]|$)\)?",
            Following
        ),
        new(
            "so many weeks before another body, the day behind",
            "een week voor de raad op donderdag",
            $@"(?:(?<n>\d{{1,2}}) (?:week|weken)|in de week|de week) (?<way>voor|voorafgaand aan|na) (?:de |het |elke )*(?<body>[a-z&']{{3,40}}),? (?:op (?:de )?)?(?<days>{Day})",
            Following
        ),
        new(
            "by appointment",
            "op afspraak",
            "(?:alleen )?(?:op|volgens) afspraak|naar behoefte|indien nodig|als dat nodig is|wanneer (?:dat )?nodig|ad hoc|in overleg|zo (?:vaak|nodig)[a-z ]*|elke werkdag|op elke werkdag|geen vaste dag(?:en)?",
            (_, _) => new Rhythm.AnyWorkingDay()
        ),
        new(
            "even or odd weeks",
            "in de even weken op dinsdag",
            $@"(?:in |elke )?(?:de )?(?<odd>on)?even (?:kalender)?(?:weken|week){On}{Days}|{Days},? (?:in |elke )?(?:de )?(?<odd>on)?even (?:kalender)?(?:weken|week)",
            EvenOrOdd
        ),
        new(
            "once in so many weeks",
            "elke drie weken op woensdag",
            $@"elke (?<n>\d{{1,2}}) weken{On}{Days}|{Days},? ?\(?elke (?<n>\d{{1,2}}) weken\)?",
            (match, context) => PhraseMeaning.Weekly(DaysOf(match), Number(match), context.Start)
        ),
        new(
            "every week",
            "wekelijks op dinsdag",
            $@"elke week{On}{Days}|{Days},? ?\(?elke week\)?",
            (match, _) => new Rhythm.Weekly(DaysOf(match))
        ),
        new(
            "two ordinals with a weekday each",
            "eerste dinsdag en derde donderdag",
            $@"(?<which>{ComparableRhythm.Ordinal}) (?<days>{Day}){Join}(?:de )?(?<other>{ComparableRhythm.Ordinal}) (?<day2>{Day}){OfMonth}?",
            TwoOrdinals
        ),
        new(
            "every second Tuesday",
            "elke tweede dinsdag",
            $@"elke (?<which>tweede|derde|vierde|vijfde) (?<days>{Day})(?!{OfMonth}|[a-z, ]*(?:maand|juli|augustus))",
            EverySecond
        ),
        new(
            "so-manieth weekday of the month",
            "eerste en derde donderdag",
            $@"(?:elke maand{On}(?:de |elke )?|elke |de )?{Which} (?<days>{Day}){OfMonth}?|(?<days>{Day}),? ?\(?(?:de )?{Which}{OfMonth}\)?",
            (match, _) =>
                new Rhythm.Monthly(
                    ComparableRhythm.OrdinalsIn(match.Groups["which"].Value),
                    DaysOf(match)[0]
                )
        ),
        new(
            "every Tuesday",
            "elke dinsdag",
            $"(?:op )?elke {Days}",
            (match, _) => new Rhythm.Weekly(DaysOf(match))
        ),
        new(
            "once a month, not said which",
            "maandelijks op dinsdag",
            $@"(?:elke maand|\d{{1,2}} ?(?:keer|x|maal) (?:per|in de) maand){On}(?:{Days})?",
            (_, _) => RhythmGap.Ordinal
        ),
        new(
            "once in so many weeks, not said on which day",
            "om de vijf weken",
            @"elke (?:\d{1,2} weken|week)",
            (_, _) => RhythmGap.Weekday
        ),
        new(
            "a weekday alone",
            "dinsdagavond",
            $"(?:op |op de )?{Days}",
            (match, _) =>
                new(
                    new Rhythm.Weekly(DaysOf(match)),
                    Note: $"“{match.Value}” is gelezen als elke week."
                )
        )
        {
            IsLoose = true,
        },
    ];

    /// <summary>Reads words as the rhythm of one body or of several; what is not understood becomes a note.</summary>
    public static RhythmReading Read(string words, RhythmContext context)
    {
        var text = TextCleaner.Of(words.ReplaceLineEndings("; "));
        if (text.Length == 0 || IsUnknown(text))
            return RhythmReading.Nothing;
        if (RhythmSpelling.Read(text.ToLowerInvariant()) is { } spelled)
            return new([new(text, spelled)], []);
        return CyclePhrases.Read(text, context)
            ?? DayList.Read(text, context)
            ?? new RhythmSentences(context).Read(text);
    }

    private static bool IsUnknown(string text) =>
        text.ToLowerInvariant()
            is "?"
                or "-"
                or "onbekend"
                or "niet bekend"
                or "n.t.b."
                or "ntb"
                or "weet ik niet"
                or "pm";

    internal static List<DayOfWeek> DaysOf(Match match) =>
        [.. ComparableRhythm.WeekdaysIn(match.Groups["days"].Value)];

    private static int Number(Match match) =>
        match.Groups["n"].Success
            ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
            : 1;

    private static PhraseMeaning Following(Match match, RhythmContext context)
    {
        var way = match.Groups["way"].Value == "na" ? 1 : -1;
        var kind = MeetingNames.In(match.Groups["body"].Value)?.Kind;
        var other = context.Others.FirstOrDefault(one => one.Kind == kind && !one.Rhythm.IsUnknown);
        return
            other is not null
            && ShiftedRhythm.Of(other.Rhythm, way * Number(match), DaysOf(match)[0], context.AsOf)
                is { } rhythm
            ? new PhraseMeaning(
                rhythm,
                Note: $"Gerekend vanaf de vergaderdagen van de {other.Name}: {other.Rhythm.ToText()}."
            )
            : RhythmGap.OtherBody;
    }

    private static PhraseMeaning EvenOrOdd(Match match, RhythmContext context)
    {
        var week = IsoWeek.Of(context.AsOf);
        if (week.Number % 2 == 0 == match.Groups["odd"].Success)
            week = week.Next();
        return new(
            new Rhythm.Weekly(DaysOf(match), 2, week.Monday),
            Note: "Na een jaar met 53 weken (2026, 2032) verspringen even en oneven weken; geef het ritme dan opnieuw op."
        );
    }

    private static PhraseMeaning TwoOrdinals(Match match, RhythmContext context)
    {
        var days = DaysOf(match);
        return ComparableRhythm.WeekdayOf(match.Groups["day2"].Value) == days[0]
            ? new Rhythm.Monthly(
                ComparableRhythm.OrdinalsIn($"{match.Groups["which"]} {match.Groups["other"]}"),
                days[0]
            )
            : new PhraseMeaning(
                Rhythm.Unknown,
                RhythmGap.Everything,
                "Twee verschillende weekdagen in een maand kan Tijdpad niet als ritme bewaren: geef de dagen zelf op."
            );
    }

    // the same words are said of every other Tuesday and of the second Tuesday of a month
    private static PhraseMeaning EverySecond(Match match, RhythmContext context) =>
        new(
            Rhythm.Unknown,
            RhythmGap.Ordinal,
            $"“{match.Value}” kan tweeërlei betekenen: schrijf “{match.Groups["which"]} {match.Groups["days"]} van de maand” of “elke {RhythmSpelling.Ordinal(match.Groups["which"].Value)} weken op {match.Groups["days"]}”."
        );
}
