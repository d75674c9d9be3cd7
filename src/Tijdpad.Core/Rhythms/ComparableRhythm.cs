using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Tijdpad.Dutch;

namespace Tijdpad.Rhythms;

/// <summary>
/// Words about meetings made comparable: lower case, numbers as digits, weekdays in full, and one spelling for each way
/// to say how often ("tweewekelijks", "om de week", "eens per 14 dagen" are "elke 2 weken").
/// </summary>
internal static class ComparableRhythm
{
    public const string Day = "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)";

    public const string Ordinal = "(?:eerste|tweede|derde|vierde|vijfde|laatste)";

    private static readonly string[] Ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde"];

    private static readonly (Regex Pattern, string To)[] Steps =
    [
        // times of day say nothing about the day
        (
            Make(
                @"\(?(?:\b(?:om|vanaf|van|aanvang|start) )?(?<![\d./-])\d{1,2}[.:][0-5]\d(?![\d./-]|-\d)(?: ?(?:-|tot|tm) ?\d{1,2}[.:][0-5]\d)?(?: ?(?:uur|u)\b)?\)?"
            ),
            " "
        ),
        (Make(@"\b(?:(?:om|vanaf|van|tot) )?\d{1,2} ?(?:uur|u)\b"), " "),
        (Make(@"(?:'?s )?\b(?:avonds|middags|ochtends|morgens)\b"), " "),
        (
            Make($@"(?:'s )?\b({Day})(?:s|en|avond(?:en)?|middag(?:en)?|ochtend(?:en)?|morgen)?\b"),
            "$1"
        ),
        (Make(@"\b([1-5])(?:e|ste|de)\b"), "o$1"),
        (Make(@"\b(?:zesweke)(lijkse?)\b"), "6-weke$1"),
        (Make(@"\b(\d{1,2})[- ]?wekelijkse?\b"), "elke $1 weken"),
        (Make(@"\bwekelijkse?\b"), "elke week"),
        (Make(@"\bmaandelijkse?\b"), "elke maand"),
        (Make(@"\b(?:14[- ]?daagse?|om de 14 dagen|elke 14 dagen)\b"), "elke 2 weken"),
        (Make(@"\b(?:iedere|ieder|elk|alle)\b"), "elke"),
        (Make(@"\bom de (?:andere )?week\b|\belke andere week\b"), "elke 2 weken"),
        (
            Make(
                @"\b(?:eens|1 keer|1 ?x|1 maal|eenmaal)?,? ?(?:per|in de|om de|elke) (\d{1,2}) weken\b"
            ),
            " elke $1 weken"
        ),
        (
            Make(@"\b(?:eens|1 keer|1 ?x|1 maal|eenmaal) (?:per|in de|elke) (week|maand)\b"),
            "elke $1"
        ),
        (Make(@"\bcyclus van (\d{1,2}) weken\b|\b(\d{1,2})[- ]weekse cyclus\b"), "elke $1$2 weken"),
        (Make(@"\belke 1 weken\b"), "elke week"),
        (Make(@"\ballerlaatste\b"), "laatste"),
        (Make(@" +([,;:)])"), "$1"),
        (Make(@"\( *\)"), " "),
        (Make(@" {2,}"), " "),
    ];

    private static readonly Regex Short = Make(
        @"\b(?:ma|di|wo|do|vr|za|zo(?! (?:mogelijk|nodig|veel|vaak)))\b\.?"
    );

    private static readonly Regex Number = Make(
        $@"\b({DutchNumber.Several})(?=\b|[- ]?(?:wekelijks|daags))"
    );

    private static readonly Regex One = Make(
        @"\b(?:een|1) ?(?=(?:week|weken|dag|dagen|werkdag|maand|keer|maal|x)\b)"
    );

    /// <summary>The comparable form; the same words in it stand in the same order.</summary>
    public static string Of(string words)
    {
        var text = Plain(words);
        text = Short.Replace(text, match => Long(match.Value));
        text = Number.Replace(
            text,
            match => DutchNumber.In(match.Value)!.Value.ToString(CultureInfo.InvariantCulture)
        );
        text = One.Replace(text, "1 ");
        foreach (var (pattern, to) in Steps)
            text = pattern.Replace(text, to);
        text = Numbered.Replace(text, match => Ordinals[match.Groups[1].Value[0] - '1']);
        return text.Trim(' ', ',', '.', ':', '-');
    }

    public static DayOfWeek WeekdayOf(string name) =>
        RhythmSpelling.Weekday(name) ?? throw new ArgumentException("No weekday.", nameof(name));

    /// <summary>The weekdays in a list ("maandag en dinsdag").</summary>
    public static IEnumerable<DayOfWeek> WeekdaysIn(string text) =>
        Weekdays.Matches(text).Select(match => WeekdayOf(match.Value));

    /// <summary>The ordinals in a list ("eerste en laatste").</summary>
    public static IEnumerable<int> OrdinalsIn(string text) =>
        OrdinalWords.Matches(text).Select(match => RhythmSpelling.Ordinal(match.Value)!.Value);

    // what is typed is bounded by its length: a busy machine reads what an idle one reads
    public static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    private static readonly Regex Numbered = Make(@"\bo([1-5])\b");

    private static readonly Regex Weekdays = Make(Day);

    private static readonly Regex OrdinalWords = Make($@"\b{Ordinal}\b");

    private static string Long(string name) =>
        DutchDayNames.LongDays[Array.IndexOf(DutchDayNames.ShortDays, name.TrimEnd('.'))];

    /// <summary>In lower case and without accents.</summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var sign in TextForms.Of(words.ToLowerInvariant(), NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
                plain.Append(PlainOf(sign));
        }
        return plain.ToString();
    }

    private static char PlainOf(char sign) =>
        sign switch
        {
            '‘' or '’' or '`' or '´' => '\'',
            >= '‐' and <= '―' or '−' => '-',
            _ when char.IsWhiteSpace(sign) || char.IsControl(sign) => ' ',
            _ => sign,
        };
}
