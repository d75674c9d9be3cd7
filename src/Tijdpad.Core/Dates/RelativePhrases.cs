using System.Text.RegularExpressions;
using Tijdpad.Dutch;

namespace Tijdpad.Dates;

/// <summary>
/// Words that lean on something else than the calendar: so long before a meeting, for so long, so often.
/// Durations ("6 weken") and rhythms ("om de vijf weken") are of this kind too: they count from a moment that
/// the words do not give. They keep their words and have no days, unless the words add a bound.
/// </summary>
internal static class RelativePhrases
{
    internal const string Lead =
        @"(?:(?:uiterlijk|ongeveer|ongev|ong|ca|circa|minimaal|maximaal|ten minste|tenminste|minstens|hooguit|plm|zo'n|in ieder geval|binnen|de|een|termijn|periode|van|duur|gedurende|tot|op|steeds|doorgaans|meestal|na|vanaf|wettelijke|wettelijk|doorlooptijd|eerste|laatste|volgende|eerstvolgende) ?:? )*";

    internal const string One =
        $@"\d{{1,3}}(?:[.,]\d)?|{DutchNumber.Any}|anderhalve?|enkele|paar|halve?";

    internal const string Unit =
        "(?<unit>(?:kalender|vergader|school|les)?dagen|werkdagen|werkdag|dag|weken|week|wkn|wk|maanden|maand|mnd|kwartalen|kwartaal|jaren|jaar|jr|uren|uur)";

    internal const string Count = $"(?<n>{One})(?: ?(?:-|tot|a|of|tm) ?(?<n2>{One}))?";

    internal const string Side =
        "(?<side>voorafgaand(?: aan)?|voor|vooraf|tevoren|ervoor|daarvoor|eerder(?: dan)?|na afloop van|nadat|na|daarna|erna|later(?: dan)?|vanaf|volgend op)";

    private static readonly (string Name, string Example, Regex Pattern)[] All =
    [
        Row(
            "so long before or after, with a bound",
            "binnen 2 weken na vaststelling, maar vóór 15 september",
            $"{Lead}{Count} ?{Unit}(?: ?{Side})(?<ref> .*?),? (?:maar|doch|en) (?:in ieder geval )?(?<bound>(?:uiterlijk|voor|tm) .+)"
        ),
        Row(
            "so long before or after",
            "4 weken voor de raad",
            $"{Lead}{Count} ?{Unit} {Side}(?<ref>(?: .*)?)"
        ),
        Row(
            "the day or week before or after",
            "vrijdag na het college",
            $@"{Lead}(?:{MomentPhrases.WeekdayNames}|dag|werkdag|week|weekend|maand|avond|ochtend) (?<side>voor|na) (?<ref>[^\d]+)"
        ),
        Row(
            "a length of time",
            "een periode van 6 weken",
            $@"\(?{Lead}{Count} ?{Unit}(?: (?:lang|durend|doorlooptijd|inspraak|terinzage|ter inzage))?\)?"
        ),
        Row(
            "so often",
            "9x per jaar",
            $@"{Lead}\d{{1,2}} ?(?:x|keer|maal) ?(?:per|in de|in het|in|a)?.*"
        ),
        Row(
            "every so often",
            "om de vijf weken",
            @"(?:elke|elk|iedere|ieder|om de|eens per|eenmaal per|een keer per|per (?=week|maand|kwartaal|jaar|dag|vergader|raad|cyclus|tussen)) ?(?:[a-z ]+|\d{1,2} (?:weken|maanden|dagen|jaar))"
        ),
        Row(
            "a rhythm",
            "vierwekelijkse vergadercyclus",
            $@"(?:(?:{DutchNumber.Any}|half|om) ?-? ?)?(?:wekelijkse?|maandelijkse?|dagelijkse?|jaarlijkse?|periodieke?|structureel|doorlopende?|continue?|permanent)(?: (?:vergader|overleg|bijeenkomst|cyclus)[a-z]*)?"
        ),
        Row(
            "all the time",
            "gedurende het hele traject",
            "(?:gedurende |tijdens |lopende )?(?:het |de )?(?:hele |gehele )?(?:traject|proces|project|looptijd|periode)|lopend|altijd|ad hoc|naar behoefte|indien nodig"
        ),
        Row(
            "in some time",
            "over enkele maanden",
            $"over {Count} ?{Unit}|(?:in )?(?:de )?komende (?:{Count} ?{Unit}|(?:weken|maanden|periode|tijd|jaren|dagen))|op (?:korte |lange |middellange )?termijn|binnenkort|spoedig|zsm|asap|zo (?:spoedig|snel) mogelijk[^\\d]*|(?:per )?direct|nu|later|heden"
        ),
        Row(
            "the day of a meeting",
            "tot 12 uur op de dag van de vergadering",
            "(?:[^,]* )?(?:dag|ochtend|avond|middag|week) van (?:de |het )(?:[a-z]+)"
        ),
        Row(
            "a meeting in a rhythm",
            "de eerste bijeenkomst van de maand",
            "[a-z ]* (?:van|in) (?:de|elke|iedere) (?:maand|week|cyclus|kwartaal|vergadercyclus)"
        ),
        Row("counted from a year that is not given", "15 april Y-1", @".*\b[yjt] ?[-+] ?\d\b.*"),
        Row(
            "a weekday",
            "dinsdag",
            $"(?:op )?(?:{MomentPhrases.WeekdayNames})(?:ochtend|middag|avond)?(?:s)?"
        ),
        Row(
            "a part of the year of something",
            "eind van de maand",
            "(?:begin|medio|half|eind|einde)(?: van)? (?:de |het )?(?:maand|kwartaal|periode|week|traject|cyclus|proces)"
        ),
    ];

    private static readonly Regex General = ComparablePhrase.Make(
        @"\A[^\d]*\b(?:dag|dagen|week|weken|maand|maanden) (?:voor|na) [^\d]*\z|\A(?:direct |kort |gelijk |meteen |vlak |uiterlijk |pas )?(?<side>na|voor|nadat|voordat|tijdens|samen met|gelijktijdig met|tegelijk met|parallel aan|aansluitend aan|aansluitend op|aansluitend|voorafgaand aan|afhankelijk van|op de dag van|in de week van|zodra) (?<ref>[^\d.]{1,60})\z"
    );

    /// <summary>The names and examples, for the documentation.</summary>
    public static IEnumerable<(string Name, string Example)> Described =>
        All.Select(row => (row.Name, row.Example));

    /// <summary>The shape of words that lean on something else; null when they are not such words.</summary>
    public static DateShape? Read(string text, Func<string, FuzzyDate> read)
    {
        if (IsOfNumbersAndMonths(text))
            return null;
        foreach (var (_, _, pattern) in All)
        {
            var match = pattern.Match(text);
            if (match.Success)
                return Shape(match, read);
        }
        return null;
    }

    /// <summary>"na de raad", "tijdens de inspraak": before, during or after something without a date.</summary>
    public static DateShape? ReadGeneral(string text)
    {
        var match = General.Match(text);
        if (!match.Success)
            return null;
        var reference = match.Groups["ref"].Value.Trim();
        var before = match.Groups["side"].Value.StartsWith("voor", StringComparison.Ordinal);
        return new DateShape.Apart(
            reference.Length == 0 ? null : new(0, 0, OffsetUnit.Day, before, reference),
            null
        );
    }

    // most cells; none of these phrases can match them
    private static bool IsOfNumbersAndMonths(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var end = at;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            if (end > at && !CalendarWords.Contains(text[at..end]))
                return false;
            at = Math.Max(end, at + 1);
        }
        return text.Any(char.IsAsciiDigit);
    }

    private static readonly HashSet<string> CalendarWords = new(
        [
            .. ComparablePhrase.Months.Split('|'),
            "en",
            "of",
            "tm",
            "tot",
            "van",
            "uiterlijk",
            "ong",
            "q",
            "j",
        ],
        StringComparer.Ordinal
    );

    private static DateShape? Shape(Match match, Func<string, FuzzyDate> read)
    {
        if (!match.Groups["unit"].Success || !match.Groups["side"].Success)
            return new DateShape.Apart(null, null);
        var reference = match.Groups["ref"].Value.Trim();
        var offset = Offset(match, reference);
        if (match.Groups["bound"].Success)
            return new DateShape.Apart(offset, read(match.Groups["bound"].Value).Latest);
        if (offset is not null && FixedPoint(read(reference), offset) is { } day)
            return Counted(match, offset, day);
        return new DateShape.Apart(offset, null);
    }

    // a day, or a holiday with its days: before its first, after its last
    private static DateOnly? FixedPoint(FuzzyDate reference, DateOffset offset) =>
        reference.IsExact
        || reference is { Kind: DateKind.Named, Earliest: not null, Latest: not null }
            ? offset.IsBefore
                ? reference.Earliest
                : reference.Latest
            : null;

    // "2 weken na 7 maart": the other thing is a day, so this is one too
    private static DateShape? Counted(Match match, DateOffset offset, DateOnly from)
    {
        var (least, most) = (Moved(from, offset, offset.Least), Moved(from, offset, offset.Most));
        if (least is not { } one || most is not { } other)
            return new DateShape.Apart(offset, null);
        if (match.Groups["side"].Value == "vanaf")
            return new DateShape.Lasting(
                new(DateUnit.OfDay(from), DateUnit.OfDay(other.AddDays(-1)))
            );
        var (first, last) = one <= other ? (one, other) : (other, one);
        var lead = match.Value[..match.Groups["n"].Index];
        if (lead.Contains("binnen", StringComparison.Ordinal) && !offset.IsBefore)
            return new DateShape.Within(from, last);
        if (lead.Contains("uiterlijk", StringComparison.Ordinal))
            return new DateShape.By(last);
        return first == last
            ? new DateShape.In(new(DateUnit.OfDay(first)))
            : new DateShape.Within(first, last);
    }

    private static DateOnly? Moved(DateOnly from, DateOffset offset, int count)
    {
        var signed = offset.IsBefore ? -count : count;
        return offset.Unit switch
        {
            OffsetUnit.Day => from.AddDays(signed),
            OffsetUnit.WorkingDay => WorkingDays.Add(from, signed),
            OffsetUnit.Week => from.AddDays(7 * signed),
            OffsetUnit.Month => from.AddMonths(signed),
            OffsetUnit.Quarter => from.AddMonths(3 * signed),
            OffsetUnit.Year => from.AddYears(signed),
            _ => null,
        };
    }

    private static DateOffset? Offset(Match match, string reference)
    {
        // vague and broken counts ("enkele", "2,5") give no number to count with
        if (DutchNumber.In(match.Groups["n"].Value) is not { } least)
            return null;
        var most = match.Groups["n2"].Success
            ? DutchNumber.In(match.Groups["n2"].Value) ?? least
            : least;
        var side = match.Groups["side"].Value;
        var before =
            side.StartsWith("voor", StringComparison.Ordinal)
            || side is "tevoren" or "ervoor" or "daarvoor"
            || side.StartsWith("eerder", StringComparison.Ordinal);
        return new(Math.Min(least, most), Math.Max(least, most), UnitOf(match), before, reference);
    }

    private static OffsetUnit UnitOf(Match match) =>
        match.Groups["unit"].Value switch
        {
            "weken" or "week" or "wkn" or "wk" => OffsetUnit.Week,
            "maanden" or "maand" or "mnd" => OffsetUnit.Month,
            "kwartalen" or "kwartaal" => OffsetUnit.Quarter,
            "jaren" or "jaar" or "jr" => OffsetUnit.Year,
            "uren" or "uur" => OffsetUnit.Hour,
            "werkdagen" or "werkdag" => OffsetUnit.WorkingDay,
            _ => OffsetUnit.Day,
        };

    private static (string, string, Regex) Row(string name, string example, string pattern) =>
        (name, example, ComparablePhrase.Make($@"\A(?:{pattern})\z"));
}
