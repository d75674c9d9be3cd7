using System.Text.RegularExpressions;
using static Tijdpad.Dates.MomentMeanings;

namespace Tijdpad.Dates;

/// <summary>The pieces of calendar that occur inside a date cell. The order is the grammar: the first that matches wins.</summary>
internal static class MomentPhrases
{
    internal const string WeekdayNames =
        "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maan|din|woe|wo|dond|don|do|vrij|vr|zat|za|zon|zo|ma|di";

    internal const string Mon = $"(?<mon>{ComparablePhrase.Months})(?![a-z])";

    internal const string Wd = $@"(?:(?<wd>{WeekdayNames})(?![a-z])(?: ?[,:])? ?)?";

    internal const string WdAfter = $@"(?:,? ?\(? ?(?<wd2>{WeekdayNames}) ?\)?(?![\w])(?! ?\d))?";

    internal const string D = @"(?<d>\d{1,2})(?: (?:e|ste|de)(?![a-z]))?";

    internal const string Y =
        @"(?:(?: |, ?|[/-]| ?\( ?|(?='))(?:(?<y>(?:19|20|21)\d\d)|(?:' ?|j ?)(?<y>\d{4}|\d\d))(?!\d)(?!/\d\d)(?!-\d)(?: ?\))?)?";

    internal const string Ord =
        "(?<ord>1|2|3|4|eerste|tweede|derde|vierde|laatste|iv|iii|ii|i)(?: ?(?:e|ste|de))?(?![a-z])";

    internal const string Season = "lente|voorjaar|zomer|nazomer|herfst|najaar|winter";

    /// <summary>What reads "medio", "eind", "eerste helft" … before another piece.</summary>
    private static readonly (Regex Pattern, Func<Match, Piece> Piece)[] Pieces =
    [
        (ComparablePhrase.Make(@"\Gbegin(?: |(?=[/,-]))"), _ => Piece.Begin),
        (ComparablePhrase.Make(@"\Gmedio(?: |(?=[/,-]))"), _ => Piece.Middle),
        (ComparablePhrase.Make(@"\Geind(?: |(?=[/,-]))"), _ => Piece.End),
        (
            ComparablePhrase.Make($@"\G{Ord} helft "),
            match => Ordinal(match) == 1 ? Piece.FirstHalf : Piece.SecondHalf
        ),
        (
            ComparablePhrase.Make($@"\G{Ord} (?:volle )?week (?={ComparablePhrase.Months})"),
            match =>
                Ordinal(match) switch
                {
                    1 => Piece.Week1,
                    2 => Piece.Week2,
                    3 => Piece.Week3,
                    4 => Piece.Week4,
                    _ => Piece.LastWeek,
                }
        ),
    ];

    internal static IReadOnlyList<DatePhrase> All { get; } =
    [
        new(
            "a day, year first",
            "2017-03-14",
            $@"(?<y>(?:19|20|21)\d\d)(?<s>[-/.])(?<m>\d{{1,2}})\k<s>(?<d>\d{{1,2}})(?![\d])",
            NumericDay
        ),
        new(
            "a day, digits only",
            "20170314",
            @"(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)",
            NumericDay
        ),
        new(
            "an ISO week, year first",
            "2017-W14",
            @"(?<y>(?:19|20|21)\d\d)(?: - | |-)?week (?<n>\d{1,2})(?!\d)",
            (m, _) => Week(Number(m, "n"), Year(m))
        ),
        new(
            "a month, year first",
            "2017-03",
            @"(?<y>(?:19|20|21)\d\d)-(?<m>0[1-9]|1[0-2])(?![\d-])",
            (m, _) => Month(Number(m, "m"), Year(m))
        ),
        new(
            "a weekday of a month",
            "laatste woensdag van mei",
            $@"{Ord} (?<wd>{WeekdayNames}) {Mon}{Y}",
            NthWeekday
        ),
        new(
            "a weekday of a week",
            "dinsdag week 11",
            $@"(?<wd>{WeekdayNames}),? week (?<n>\d{{1,2}})(?!\d){Y}",
            WeekdayOfWeek
        ),
        new(
            "a week and its weekday",
            "week 11, dinsdag",
            $@"week (?<n>\d{{1,2}}){Y},? (?<wd>{WeekdayNames})(?![a-z])(?! ?\d)",
            WeekdayOfWeek
        ),
        new(
            "a week of a day",
            "week van 13 maart",
            $@"weekvan {Wd}(?:{D}/(?<m>\d{{1,2}})|{D} {Mon}){Y}",
            WeekOfDay
        ),
        new(
            "a day as three numbers",
            "3-4-2017",
            $@"{Wd}(?<d>\d{{1,2}})(?<s>[/.-])(?<m>\d{{1,2}})(?:\k<s>|-) ?'?(?<y>\d{{4}}|\d{{2}})(?!\d)(?!/\d{{1,4}}(?![\d-]))(?!-\d){WdAfter}",
            NumericDay
        ),
        new(
            "the first day of a pair in one month",
            "13/14 mei",
            $@"{Wd}(?<d>\d{{1,2}})(?= ?[/-] ?\d{{1,2}} (?:e )?{Mon}|-\d{{1,2}}/\d{{1,2}}(?![\d/]))",
            BareNumber
        ),
        new(
            "a day as two numbers",
            "14/3",
            $@"{Wd}(?:(?<d>\d{{1,2}})[/-](?<m>\d{{1,2}})|(?<d>\d\d)\.(?<m>\d\d))(?![\d])(?![/-]\d{{4}}){Y}{WdAfter}",
            NumericDay
        ),
        new(
            "a day without its number",
            "xx april",
            $@"(?:x{{1,2}}|\.{{2,3}}|_+|-{{2,}}) ?{Mon}{Y}",
            MonthByName
        ),
        new(
            "a month as numbers",
            "03-2017",
            @"(?:xx?(?: - |-| ))?(?<m>\d{1,2})[/-](?<y>(?:19|20|21)\d\d)(?![\d/-])",
            (m, _) => Month(Number(m, "m"), Year(m))
        ),
        new("a day", "di 14 maart 2017", $@"{Wd}{D} {Mon}{Y}{WdAfter}", DayByName),
        new(
            "a quarter by number",
            "Q3 2018",
            $@"(?:q|k|kw|kwartaal) ?(?<n>[1-4])(?!\d){Y}",
            (m, _) => Quarter(Number(m, "n"), Year(m))
        ),
        new(
            "a quarter, year first",
            "2018-Q3",
            @"(?<y>(?:19|20|21)\d\d)(?: - | |, ?|-|/)?(?:q|k|kw|kwartaal) ?(?<n>[1-4])(?!\d| ?(?:19|20|21)\d\d)",
            (m, _) => Quarter(Number(m, "n"), Year(m))
        ),
        new(
            "a quarter by ordinal",
            "2e kwartaal 2018",
            $@"{Ord} (?:kwartaal|kwart|kw|q)(?![a-z]){Y}",
            (m, _) => Quarter(Ordinal(m) is 0 or 9 ? 4 : Ordinal(m), Year(m))
        ),
        new(
            "a half-year",
            "tweede halfjaar 2018",
            $@"(?:{Ord} halfjaar|h ?(?<n>[12]))(?!\w){Y}",
            (m, _) => Half(m.Groups["n"].Success ? Number(m, "n") : Ordinal(m), Year(m))
        ),
        new(
            "a winter over two years",
            "winter 2016-2017",
            @"winter (?<y>(?:19|20|21)\d\d)[/-](?:\d{4}|\d{2})(?!\d)",
            (m, _) => SeasonOf(4, Year(m))
        ),
        new(
            "a season",
            "voorjaar 2018",
            $@"(?<season>{Season})(?![a-z]){Y}",
            (m, _) => SeasonOf(SeasonNumber(m), Year(m))
        ),
        new(
            "a week",
            "week 14",
            $@"week ?(?<n>\d{{1,2}})(?![\d.]){Y}",
            (m, _) => Week(Number(m, "n"), Year(m))
        ),
        new("a month", "juni 2018", $@"{Mon}{Y}", MonthByName),
        new(
            "this, next or last",
            "eind volgend jaar",
            $@"(?<which>dit|deze|komende?|volgende?|vorige?|afgelopen|lopende?) (?<what>jaar|week|kwartaal|{Season})(?![a-z])",
            ThisOrNext
        ),
        new(
            "this, next or last month",
            "eind deze maand",
            @"(?<which>deze|komende|volgende|vorige|afgelopen|lopende)(?= ?\z)",
            ThisMonth
        ),
        new(
            "the year of the document",
            "eind van het jaar",
            @"jaar(?![a-z])",
            (_, context) => YearOf(context.AsOf.Year) with { Inferred = Inference.Year }
        ),
        new("a year", "2018", @"(?<y>(?:19|20|21)\d\d)(?![\d])", (m, _) => YearOf(Year(m)!.Value)),
        new(
            "a year of two digits",
            "'18",
            @"' ?(?<y>\d\d)(?!\d)",
            (m, _) => YearOf(Year(m)!.Value)
        ),
        new(
            "a moment with a name",
            "zomervakantie 2018",
            $@"(?<name>{NamedMoments.Pattern})(?![a-z]){Y}",
            (m, context) => NamedMoments.Read(m.Groups["name"].Value, Year(m), context)
        ),
        new(
            "an ordinal before its noun",
            "1e en 2e kwartaal",
            $@"{Ord}(?= ?(?:,|en|of|tm|-|/) ?)",
            (m, _) => new Moment(Grain.Day) { Bare = Ordinal(m) }
        ),
        new("a number beside a date", "3 en 4 april", $@"{Wd}{D}(?![\d])(?![/.:]\d)", BareNumber),
    ];

    /// <summary>The moment at a place in the text, and where it ends; null when there is none.</summary>
    public static (Moment Moment, int End)? At(string text, int start, ReadingContext context)
    {
        foreach (var (pattern, piece) in Pieces)
        {
            var match = pattern.Match(text, start);
            if (!match.Success)
                continue;
            var end = match.Index + match.Length;
            if (Whole(text, end, context) is not var (whole, wholeEnd))
                return (new Moment(Grain.Part) { BarePiece = piece(match) }, TrimmedEnd(text, end));
            return (PartOf(piece(match), whole, context.Conventions), wholeEnd);
        }
        return Whole(text, start, context);
    }

    private static (Moment, int)? Whole(string text, int start, ReadingContext context)
    {
        foreach (var phrase in All)
        {
            if (!phrase.MayStartWith(text[start]))
                continue;
            var match = phrase.Pattern.Match(text, start);
            if (match.Success && match.Length > 0 && phrase.Moment!(match, context) is { } moment)
                return (moment, match.Index + match.Length);
        }
        return null;
    }

    private static int TrimmedEnd(string text, int end) => text[end - 1] == ' ' ? end - 1 : end;
}
