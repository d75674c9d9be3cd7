using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Calendars;

/// <summary>What a cell or line of a year schedule can be beside a day: a month, a week, a weekday, a mark, a stretch without meetings.</summary>
internal static partial class SchedulePhrases
{
    /// <summary>The names of the months, long and short, as alternatives of a regular expression.</summary>
    public const string MonthNames =
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|febr|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec";

    public const string WeekdayNames =
        "(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:avond|middag|ochtend)?|ma|di|wo|do|vr|za|zo";

    /// <summary>Columns that say nothing about days or bodies.</summary>
    private static readonly string[] Others =
    [
        "tijd",
        "aanvang",
        "begin",
        "eind",
        "locatie",
        "plaats",
        "zaal",
        "opmerking",
        "toelichting",
        "bijzonderheden",
        "link",
        "agenda",
        "jaar",
        "nr",
        "categor",
        "status",
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
        "wie",
        "summary",
    ];

    /// <summary>A month that stands alone, with its year when that is there ("jan", "Januari 2026", "mrt-26", "2026-01"); null when it is something else.</summary>
    public static (int Month, int? Year)? Month(string words)
    {
        var match = MonthAlone().Match(words.Trim());
        if (!match.Success)
            return null;
        var year = match.Groups["year"].Value;
        return (
            match.Groups["number"].Success
                ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
                : DutchDay.MonthOf(match.Groups["name"].Value)!.Value,
            year.Length == 0
                ? null
                : int.Parse(year, CultureInfo.InvariantCulture) + (year.Length == 2 ? 2000 : 0)
        );
    }

    /// <summary>The number of a week that stands alone ("week 3", "wk 3", and in a column of weeks also "3").</summary>
    public static int? Week(string words, bool isOfWeeks)
    {
        var match = WeekAlone().Match(words.Trim());
        return
            match.Success
            && (isOfWeeks || match.Groups["word"].Length > 0)
            && int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
                is >= 1
                    and <= 53
                    and var number
            ? number
            : null;
    }

    /// <summary>A weekday that stands alone, or at the end of a head ("Raad (do)", "donderdag").</summary>
    public static DayOfWeek? Weekday(string words)
    {
        var match = WeekdayAtEnd().Match(words.Trim());
        return match.Success ? DutchDay.WeekdayOf(match.Groups["day"].Value) : null;
    }

    public static bool IsWeekday(string words) => WeekdayAlone().IsMatch(words.Trim());

    public static bool IsWeekHead(string head) => WeekHead().IsMatch(head.Trim());

    /// <summary>The head of a column of days ("Datum", "dag").</summary>
    public static bool IsDayHead(string head) => DayHead().IsMatch(head.Trim());

    public static bool IsOtherHead(string head) => StartsWith(head, Others) || Term().IsMatch(head);

    /// <summary>Do the words call the day a spare one ("reserve"), on which nobody meets unless it is needed?</summary>
    public static bool IsSpare(string words) => Spare().IsMatch(words);

    public static bool IsNamerHead(string head) => StartsWith(head, Namers);

    /// <summary>Do the words say no more than that there is a meeting: a cross, "ja", a time of day?</summary>
    public static bool IsMark(string words) => Mark().IsMatch(words.Trim());

    /// <summary>Do the words say that there is no meeting: empty, a dash, "nee", "geen", "n.v.t."?</summary>
    public static bool IsNone(string words) =>
        words.Trim().ToLowerInvariant()
            is ""
                or "-"
                or "–"
                or "—"
                or "nee"
                or "geen"
                or "n.v.t."
                or "nvt"
                or "0"
                or "/"
                or ".";

    /// <summary>Do the words say that the meeting is cancelled?</summary>
    public static bool IsCancelled(string words) => Cancelled().IsMatch(words);

    /// <summary>Do the words name a stretch in which nobody meets: a recess, a holiday?</summary>
    public static bool IsFree(string words) => Free().IsMatch(words);

    /// <summary>A title of a schedule ("Vergaderschema raad 2026").</summary>
    public static bool IsTitle(string words) => Title().IsMatch(words);

    /// <summary>A rhythm in words, which a list of days cannot hold ("vierwekelijks op maandag").</summary>
    public static bool IsRhythm(string words) => Rhythmic().IsMatch(words);

    private static bool StartsWith(string head, string[] words) =>
        Array.Exists(words, word => head.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        $@"^(?:(?:maand )?(?<name>{MonthNames})\.?(?:[ ,/-]*'?(?<year>20\d\d|\d\d))?|(?<year>20\d\d)[ ,/-]+(?:(?<name>{MonthNames})|(?<number>0[1-9]|1[0-2]))|(?<number>0?[1-9]|1[0-2])[/-](?<year>20\d\d))$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex MonthAlone();

    [GeneratedRegex(
        @"^(?<word>(?:week|wk|weeknr|weeknummer)\.?)? ?(?<number>\d{1,2})$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex WeekAlone();

    [GeneratedRegex(
        $@"(?:^|[ (,/-])(?<day>{WeekdayNames})\.?(?:en|s)?\)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex WeekdayAtEnd();

    [GeneratedRegex($@"^\(?(?:{WeekdayNames})\.?(?:en|s)?\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex WeekdayAlone();

    [GeneratedRegex(
        @"^(?:kalender)?(?:week|wk|weeknr|weeknummer|weken)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex WeekHead();

    [GeneratedRegex(
        @"^(?:\w*data|\w*datum|dag|dagen|dag en datum|wanneer|maandag van)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DayHead();

    [GeneratedRegex(
        @"^(?:[x●•■✓✔√*+]|ja|\(x\)|(?:om |vanaf |aanvang )?\d{1,2}[.:][0-5]\d(?: ?(?:-|–|tot) ?\d{1,2}[.:][0-5]\d)?(?: ?(?:uur|u|h)\.?)?|\d{1,2} ?(?:uur|u|h))$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"\b(?:vervalt|vervallen|geannuleerd|afgelast|afgezegd|gaat niet door|geen (?:raad|commissie|vergadering|bijeenkomst)\w*)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Cancelled();

    [GeneratedRegex(
        @"\w*(?:reces|vakantie)\b|\b(?:feestdag(?:en)?|vergadervrij\w*|(?:eerste|tweede|1e|2e)? ?(?:kerst|paas|pinkster)(?:dag|dagen|mis)|pasen|pinksteren|hemelvaart(?:sdag)?|koningsdag|bevrijdingsdag|nieuwjaarsdag|goede vrijdag|carnaval)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Free();

    // the days by which papers must be there are no meetings
    [GeneratedRegex(
        @"aanlever|inlever|verzend|deadline|sluiting|\bstukken\b|publicatie|\bindien",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Term();

    [GeneratedRegex(
        @"\breserve|\buitwijk|\bonder voorbehoud\b|\bo\.?v\.?b?\.?\b|\boptie\b|\bindien nodig\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Spare();

    [GeneratedRegex(
        @"schema|kalender|planning|overzicht|cyclus|\b20\d\d\b|vergader(?:data|ingen|dagen)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Title();

    [GeneratedRegex(
        $@"\b(?:{DutchNumber.Several}|maande|\d-?)?(?:weke)?lijks\b|\b(?:elke|iedere|om de|eens per)\b|\b(?:eerste|tweede|derde|vierde|laatste) (?:{WeekdayNames})\b|\bcyclus\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Rhythmic();
}
