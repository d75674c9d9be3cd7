using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Words;

namespace Tijdpad.Rhythms;

/// <summary>The words by which papers go out after another body has met, as part of <see cref="LeadTimePhrases"/>.</summary>
internal static class AfterPhrases
{
    private const string LeadIn =
        "(?:(?:de|het|een|elke|vergadering van|behandeling (?:in|door|bij)|bespreking in|besluit(?:vorming)? (?:in|van|door)) )*";

    private const string Body =
        @"(?<body>[a-z][a-z&'\-]*(?: (?!minstens|uiterlijk|tenminste|ten|minimaal|en|die|waarin|met|maar|zodat|moet|worden|gaan|dus|voor|van tevoren|heeft|is)[a-z&'\-]+){0,3})";

    // "b en w" is one name
    private const string Board = "(?<body>b en w)";

    private const string Whose = $"{LeadIn}(?:{Board}|{Body})";

    private const string After =
        @"(?:na(?:dat)?|volgend op|die volgt op|aansluitend (?:aan|op)|erna:?)";

    private const string OnDay = $@"(?:op |uiterlijk |elke |de )*(?<day>{ComparableRhythm.Day})";

    private const string Ordinal = "(?<nth>eerste|tweede|derde|vierde|1|2|3|4)";

    private const string Count = @"(?<n>\d{1,3})";

    /// <summary>Tried in this order, before what counts back from a meeting.</summary>
    public static IReadOnlyList<LeadTimePhrase> All { get; } =
    [
        new(
            "a weekday, so many weeks after another body has met",
            "vrijdag, twee weken na B&W",
            $@"{OnDay},? ?\(?{Count} we(?:ek|ken) {After} {Whose}",
            (match, _) =>
                Made(match, body => AfterMeeting.OnWeekday(body, DayOf(match), Number(match) + 1))
        ),
        new(
            "a weekday after another body has met",
            "vrijdag na B&W",
            $@"(?:op |uiterlijk |de )*(?:{Ordinal} )?{OnDay},? {After} {Whose}",
            (match, _) =>
                Made(match, body => AfterMeeting.OnWeekday(body, DayOf(match), Nth(match)))
        ),
        new(
            "weeks after another body has met",
            "twee weken na B&W",
            $@"{Count} we(?:ek|ken) {After} {Whose}",
            (match, _) => Made(match, body => AfterMeeting.OfDays(body, 7 * Number(match)))
        ),
        new(
            "working days after another body has met",
            "drie werkdagen na het college",
            $@"(?:{Count}|(?:de )?{Ordinal}) ?werk ?dag(?:en)? {After} {Whose}",
            (match, _) => Made(match, body => AfterMeeting.OfWorkingDays(body, NumberOrNth(match)))
        ),
        new(
            "days after another body has met",
            "de dag na het college",
            $@"(?:{Count} |(?:de )?{Ordinal} |de )?(?:kalender)?dag(?:en)? {After} {Whose}",
            (match, _) => Made(match, body => AfterMeeting.OfDays(body, NumberOrNth(match)))
        ),
        new(
            "right after another body has met",
            "direct na het college",
            $@"(?:direct|meteen|onmiddellijk|terstond|zo spoedig mogelijk|gelijk|pas|eerst|kort)? ?(?:na afloop van|na|aansluitend (?:aan|op)) {Whose}",
            (match, _) =>
                Made(match, body => AfterMeeting.OfWorkingDays(body, 1), RightAfter(match.Value))
        ),
    ];

    // a body that nobody knows is a mistake sooner than a body
    private static LeadTimeReading Made(
        Match match,
        Func<string, AfterMeeting> make,
        string note = ""
    )
    {
        var words = match.Groups["body"].Value;
        if (MeetingNames.In(words) is not { } body || !AfterMeeting.IsName(body.Name))
            return new(
                null,
                $"Van “{words}” is niet bekend welk gremium het is. Schrijf bijvoorbeeld “vrijdag na het college” of “donderdag na het presidium”."
            );
        return Number(match) is < 0 or > LeadTime.Most / 7
            ? new(null, $"Meer dan {LeadTime.Most / 7} dagen of weken na een vergadering kan niet.")
            : new(LeadTime.None with { After = make(body.Name) }, note);
    }

    private static string RightAfter(string words) =>
        $"“{words.Trim()}” is gelezen als de eerste werkdag erna.";

    private static DayOfWeek DayOf(Match match) =>
        ComparableRhythm.WeekdayOf(match.Groups["day"].Value);

    private static int Number(Match match) =>
        match.Groups["n"].Success
            ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
            : 1;

    private static int NumberOrNth(Match match) =>
        match.Groups["n"].Success ? Math.Max(1, Number(match)) : Nth(match);

    private static int Nth(Match match) =>
        match.Groups["nth"].Value switch
        {
            "tweede" or "2" => 2,
            "derde" or "3" => 3,
            "vierde" or "4" => 4,
            _ => 1,
        };
}
