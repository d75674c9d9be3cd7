using System.Globalization;
using System.Text.RegularExpressions;

namespace Tijdpad.Dates;

/// <summary>The pieces of calendar that occur inside a date cell. The order is the grammar: the first that matches wins.</summary>
internal static class MomentPhrases
{
    internal const string WeekdayNames =
        "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maan|din|woe|wo|dond|don|do|vrij|vr|zat|za|zon|zo|ma|di";

    internal const string Mon = $"(?<mon>{PhraseText.Months})(?![a-z])";

    internal const string Wd = $@"(?:(?<wd>{WeekdayNames})(?![a-z])(?: ?[,:])? ?)?";

    internal const string WdAfter = $@"(?:,? ?\(? ?(?<wd2>{WeekdayNames}) ?\)?(?![\w])(?! ?\d))?";

    internal const string D = @"(?<d>\d{1,2})(?: (?:e|ste|de)(?![a-z]))?";

    internal const string Y =
        @"(?:(?: |, ?|[/-]| ?\( ?)(?:(?<y>(?:19|20|21)\d\d)|(?:' ?|j ?)(?<y>\d{4}|\d\d))(?!\d)(?!/\d\d)(?!-\d)(?: ?\))?)?";

    internal const string Ord =
        "(?<ord>1|2|3|4|eerste|tweede|derde|vierde|laatste|iv|iii|ii|i)(?: ?(?:e|ste|de))?(?![a-z])";

    internal const string Season = "lente|voorjaar|zomer|nazomer|herfst|najaar|winter";

    /// <summary>What reads "medio", "eind", "eerste helft" … before another piece.</summary>
    private static readonly (Regex Pattern, Func<Match, Piece> Piece)[] Pieces =
    [
        (PhraseText.Make(@"\Gbegin(?: |(?=[/,-]))"), _ => Piece.Begin),
        (PhraseText.Make(@"\Gmedio(?: |(?=[/,-]))"), _ => Piece.Middle),
        (PhraseText.Make(@"\Geind(?: |(?=[/,-]))"), _ => Piece.End),
        (
            PhraseText.Make($@"\G{Ord} helft "),
            match => Ordinal(match) == 1 ? Piece.FirstHalf : Piece.SecondHalf
        ),
        (
            PhraseText.Make($@"\G{Ord} (?:volle )?week (?={PhraseText.Months})"),
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
            $@"{Wd}(?<d>\d{{1,2}})(?<s>[/.-])(?<m>\d{{1,2}})(?:\k<s>|-) ?'?(?<y>\d{{4}}|\d{{2}})(?![\d/])(?!-\d){WdAfter}",
            NumericDay
        ),
        new(
            "the first day of a pair in one month",
            "13/14 mei",
            $@"{Wd}(?<d>\d{{1,2}})(?= ?[/-] ?\d{{1,2}} (?:e )?{Mon})",
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
            @"(?<y>(?:19|20|21)\d\d)(?: - | |, ?|-|/)?(?:q|k|kw|kwartaal) ?(?<n>[1-4])(?!\d)",
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
            (_, context) => YearOf(context.AsOf.Year) with { Inferred = "year" }
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

    public static Moment Day(int day, int month, int? year) =>
        new(Grain.Day)
        {
            Year = year,
            Month = month,
            In = y => DateUnit.OfDay(y, month, day),
        };

    public static Moment Week(int number, int? year) =>
        new(Grain.Week)
        {
            Year = year,
            Number = number,
            In = y => DateUnit.OfWeek(y, number),
        };

    public static Moment PartOf(Piece piece, Moment whole, DateConventions? conventions = null) =>
        whole with
        {
            Grain = Grain.Part,
            BarePiece = Piece.Whole,
            In = year =>
                DateUnit.OfPart(piece, whole.In(year), conventions ?? DateConventions.Default),
        };

    /// <summary>What a part is a part of, for a neighbour that borrows it.</summary>
    public static Moment WholeOf(Moment part) =>
        part with
        {
            Grain = Grain.Month,
            In = year => part.In(year)?.Whole,
        };

    /// <summary>Another quarter or half-year, in the same year.</summary>
    public static Moment Like(Moment moment, int number) =>
        moment.Grain == Grain.Quarter ? Quarter(number, moment.Year) : Half(number, moment.Year);

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

    private static Moment? NumericDay(Match match, ReadingContext context)
    {
        var (day, month, year) = (Number(match, "d"), Number(match, "m"), Year(match));
        // no thirteenth month: only then is it the American order, and only when a year shows that it is a date
        if (year is { } known && month > 12 && day <= 12)
            return Day(month, day, known) with { Inferred = "US order", Weekday = Weekday(match) };
        return Day(day, month, year) with { Weekday = Weekday(match) };
    }

    private static Moment? DayByName(Match match, ReadingContext context) =>
        Day(Number(match, "d"), MonthNumber(match), Year(match)) with
        {
            Weekday = Weekday(match),
        };

    private static Moment? MonthByName(Match match, ReadingContext context) =>
        Month(MonthNumber(match), Year(match));

    private static Moment? BareNumber(Match match, ReadingContext context) =>
        Number(match, "d") is var day and >= 1 and <= 53
            ? new Moment(Grain.Day) { Bare = day, Weekday = Weekday(match) }
            : null;

    private static Moment? NthWeekday(Match match, ReadingContext context)
    {
        var (nth, weekday, month) = (Ordinal(match), Weekday(match)!.Value, MonthNumber(match));
        return new(Grain.Day)
        {
            Year = Year(match),
            Month = month,
            Weekday = weekday,
            In = year =>
                DateUnit.OfMonth(year, month) is { } whole ? Nth(whole, nth, weekday) : null,
        };
    }

    private static DateUnit Nth(DateUnit month, int nth, DayOfWeek weekday)
    {
        var first = month.First.AddDays(((int)weekday - (int)month.First.DayOfWeek + 7) % 7);
        var last = month.Last.AddDays(-(((int)month.Last.DayOfWeek - (int)weekday + 7) % 7));
        return DateUnit.OfDay(nth is >= 1 and <= 4 ? first.AddDays(7 * (nth - 1)) : last);
    }

    private static Moment? WeekdayOfWeek(Match match, ReadingContext context)
    {
        var (number, weekday) = (Number(match, "n"), Weekday(match)!.Value);
        return new(Grain.Day)
        {
            Year = Year(match),
            In = year =>
                DateUnit.OfWeek(year, number) is { } week
                    ? DateUnit.OfDay(IsoWeek.Of(week.First).On(weekday))
                    : null,
        };
    }

    private static Moment? WeekOfDay(Match match, ReadingContext context)
    {
        var day = match.Groups["mon"].Success
            ? DayByName(match, context)
            : NumericDay(match, context);
        return day! with
        {
            Grain = Grain.Week,
            In = year => day.In(year) is { } unit ? DateUnit.OfWeek(IsoWeek.Of(unit.First)) : null,
        };
    }

    private static Moment? ThisOrNext(Match match, ReadingContext context)
    {
        var step = Step(match);
        var (asOf, what) = (context.AsOf, match.Groups["what"].Value);
        var moment = what switch
        {
            "jaar" => YearOf(asOf.Year + step),
            "week" => Moment.Fixed(DateUnit.OfWeek(IsoWeek.Of(Moved(asOf, 7 * step)))),
            "kwartaal" => DateUnit.OfQuarter(asOf.AddMonths(0).Year, (asOf.Month + 2) / 3)
                is { } quarter
            && DateUnit.OfQuarter(
                Moved(quarter.First, 95 * step).Year,
                (Moved(quarter.First, 95 * step).Month + 2) / 3
            )
                is { } moved
                ? Moment.Fixed(moved)
                : null,
            _ => SeasonOf(
                SeasonNumber(what),
                asOf.Year
                    + (
                        what.Length > 0
                        && match.Groups["which"].Value.StartsWith("volg", StringComparison.Ordinal)
                        && !IsAhead(what, asOf)
                            ? 1
                        : match.Groups["which"].Value.StartsWith("vor", StringComparison.Ordinal)
                            ? -1
                        : 0
                    )
            ),
        };
        return moment is null ? null : moment with { Inferred = "year" };
    }

    // "volgend voorjaar" said in November is in the next year, said in January in this one
    private static bool IsAhead(string season, DateOnly asOf) =>
        asOf.Month < SeasonNumber(season) * 3;

    private static Moment? ThisMonth(Match match, ReadingContext context)
    {
        var first = new DateOnly(context.AsOf.Year, context.AsOf.Month, 1);
        var moved = Moved(
            first,
            Step(match) switch
            {
                > 0 => 31,
                < 0 => -1,
                _ => 0,
            }
        );
        return DateUnit.OfMonth(moved.Year, moved.Month) is { } unit ? Moment.Fixed(unit) : null;
    }

    private static int Step(Match match) =>
        match.Groups["which"].Value switch
        {
            var word
                when word.StartsWith("volg", StringComparison.Ordinal)
                    || word.StartsWith("kom", StringComparison.Ordinal) => 1,
            var word
                when word.StartsWith("vor", StringComparison.Ordinal)
                    || word.StartsWith("afg", StringComparison.Ordinal) => -1,
            _ => 0,
        };

    private static DateOnly Moved(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    private static Moment Month(int month, int? year) =>
        new(Grain.Month)
        {
            Year = year,
            Month = month,
            In = y => DateUnit.OfMonth(y, month),
        };

    private static Moment Quarter(int quarter, int? year) =>
        new(Grain.Quarter) { Year = year, In = y => DateUnit.OfQuarter(y, quarter) };

    private static Moment Half(int half, int? year) =>
        new(Grain.HalfYear)
        {
            Year = year,
            In = y => DateUnit.OfHalf(y, half is 1 or 2 ? half : 2),
        };

    private static Moment SeasonOf(int season, int? year) =>
        new(Grain.Season) { Year = year, In = y => DateUnit.OfSeason(y, season) };

    private static Moment YearOf(int year) => new(Grain.Year) { Year = year, In = DateUnit.OfYear };

    private static int SeasonNumber(Match match) => SeasonNumber(match.Groups["season"].Value);

    private static int SeasonNumber(string season) =>
        season switch
        {
            "lente" or "voorjaar" => 1,
            "zomer" or "nazomer" => 2,
            "herfst" or "najaar" => 3,
            _ => 4,
        };

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int? Year(Match match)
    {
        if (match.Groups["y"] is not { Success: true } group)
            return null;
        var year = int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);
        return group.Length > 2 ? year
            : year < 80 ? 2000 + year
            : 1900 + year;
    }

    private static int Ordinal(Match match) =>
        match.Groups["ord"].Value switch
        {
            "1" or "eerste" or "i" => 1,
            "2" or "tweede" or "ii" => 2,
            "3" or "derde" or "iii" => 3,
            "4" or "vierde" or "iv" => 4,
            _ => 9,
        };

    internal static int MonthNumber(Match match) =>
        match.Groups["mon"].Value[..3] switch
        {
            "jan" => 1,
            "feb" => 2,
            "maa" or "mrt" or "mar" => 3,
            "apr" => 4,
            "mei" => 5,
            "jun" => 6,
            "jul" => 7,
            "aug" => 8,
            "sep" => 9,
            "okt" or "oct" => 10,
            "nov" => 11,
            _ => 12,
        };

    private static DayOfWeek? Weekday(Match match)
    {
        var name = match.Groups["wd"].Success
            ? match.Groups["wd"].Value
            : match.Groups["wd2"].Value;
        return name.Length < 2
            ? null
            : name[..2] switch
            {
                "ma" => DayOfWeek.Monday,
                "di" => DayOfWeek.Tuesday,
                "wo" => DayOfWeek.Wednesday,
                "do" => DayOfWeek.Thursday,
                "vr" => DayOfWeek.Friday,
                "za" => DayOfWeek.Saturday,
                _ => DayOfWeek.Sunday,
            };
    }
}
