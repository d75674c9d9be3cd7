using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Dutch;

namespace Tijdpad.Dates;

/// <summary>What the pieces of calendar in <see cref="MomentPhrases"/> mean.</summary>
internal static class MomentMeanings
{
    internal static Moment Day(int day, int month, int? year) =>
        new(Grain.Day)
        {
            Year = year,
            Month = month,
            In = y => DateUnit.OfDay(y, month, day),
        };

    internal static Moment Week(int number, int? year) =>
        new(Grain.Week)
        {
            Year = year,
            Number = number,
            In = y => DateUnit.OfWeek(y, number),
        };

    internal static Moment PartOf(Piece piece, Moment whole, DateConventions? conventions = null) =>
        whole with
        {
            Grain = Grain.Part,
            BarePiece = Piece.Whole,
            In = year =>
                DateUnit.OfPart(piece, whole.In(year), conventions ?? DateConventions.Default),
        };

    /// <summary>What a part is a part of, for a neighbour that borrows it.</summary>
    internal static Moment WholeOf(Moment part) =>
        part with
        {
            Grain = Grain.Month,
            In = year => part.In(year)?.Whole,
        };

    /// <summary>Another quarter or half-year, in the same year.</summary>
    internal static Moment Like(Moment moment, int number) =>
        moment.Grain == Grain.Quarter ? Quarter(number, moment.Year) : Half(number, moment.Year);

    internal static Moment? NumericDay(Match match)
    {
        var (day, month, year) = (Number(match, "d"), Number(match, "m"), Year(match));
        // no thirteenth month: only then is it the American order, and only when a year shows that it is a date
        if (year is { } known && month > 12 && day <= 12)
            return Day(month, day, known) with
            {
                Inferred = Inference.UsOrder,
                Weekday = Weekday(match),
            };
        return Day(day, month, year) with { Weekday = Weekday(match) };
    }

    internal static Moment? DayByName(Match match) =>
        Day(Number(match, "d"), MonthNumber(match), Year(match)) with
        {
            Weekday = Weekday(match),
        };

    internal static Moment? MonthByName(Match match) => Month(MonthNumber(match), Year(match));

    internal static Moment? BareNumber(Match match) =>
        Number(match, "d") is var day and >= 1 and <= 53
            ? new Moment(Grain.Day) { Bare = day, Weekday = Weekday(match) }
            : null;

    internal static Moment? NthWeekday(Match match)
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

    internal static DateUnit Nth(DateUnit month, int nth, DayOfWeek weekday)
    {
        var first = month.First.AddDays(((int)weekday - (int)month.First.DayOfWeek + 7) % 7);
        var last = month.Last.AddDays(-(((int)month.Last.DayOfWeek - (int)weekday + 7) % 7));
        return DateUnit.OfDay(nth is >= 1 and <= 4 ? first.AddDays(7 * (nth - 1)) : last);
    }

    internal static Moment? WeekdayOfWeek(Match match)
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

    internal static Moment? WeekOfDay(Match match)
    {
        var day = match.Groups["mon"].Success ? DayByName(match) : NumericDay(match);
        return day! with
        {
            Grain = Grain.Week,
            In = year => day.In(year) is { } unit ? DateUnit.OfWeek(IsoWeek.Of(unit.First)) : null,
        };
    }

    internal static Moment? ThisOrNext(Match match, ReadingContext context)
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
        return moment is null ? null : moment with { Inferred = Inference.Year };
    }

    // "volgend voorjaar" said in November is in the next year, said in January in this one
    internal static bool IsAhead(string season, DateOnly asOf) =>
        asOf.Month < SeasonNumber(season) * 3;

    internal static Moment? ThisMonth(Match match, ReadingContext context)
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

    internal static int Step(Match match) =>
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

    internal static DateOnly Moved(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    internal static Moment Month(int month, int? year) =>
        new(Grain.Month)
        {
            Year = year,
            Month = month,
            In = y => DateUnit.OfMonth(y, month),
        };

    internal static Moment Quarter(int quarter, int? year) =>
        new(Grain.Quarter) { Year = year, In = y => DateUnit.OfQuarter(y, quarter) };

    internal static Moment Half(int half, int? year) =>
        new(Grain.HalfYear)
        {
            Year = year,
            In = y => DateUnit.OfHalf(y, half is 1 or 2 ? half : 2),
        };

    internal static Moment SeasonOf(int season, int? year) =>
        new(Grain.Season) { Year = year, In = y => DateUnit.OfSeason(y, season) };

    internal static Moment YearOf(int year) =>
        new(Grain.Year) { Year = year, In = DateUnit.OfYear };

    internal static int SeasonNumber(Match match) => SeasonNumber(match.Groups["season"].Value);

    internal static int SeasonNumber(string season) =>
        season switch
        {
            "lente" or "voorjaar" => 1,
            "zomer" or "nazomer" => 2,
            "herfst" or "najaar" => 3,
            _ => 4,
        };

    internal static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    internal static int? Year(Match match)
    {
        if (match.Groups["y"] is not { Success: true } group)
            return null;
        var year = int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);
        return group.Length > 2 ? year
            : year < 80 ? 2000 + year
            : 1900 + year;
    }

    internal static int Ordinal(Match match) =>
        match.Groups["ord"].Value switch
        {
            "1" or "eerste" or "i" => 1,
            "2" or "tweede" or "ii" => 2,
            "3" or "derde" or "iii" => 3,
            "4" or "vierde" or "iv" => 4,
            _ => 9,
        };

    internal static int MonthNumber(Match match) =>
        DutchDay.MonthOf(match.Groups["mon"].Value)!.Value;

    internal static DayOfWeek? Weekday(Match match) =>
        DutchDay.WeekdayOf(
            match.Groups["wd"].Success ? match.Groups["wd"].Value : match.Groups["wd2"].Value
        );
}
