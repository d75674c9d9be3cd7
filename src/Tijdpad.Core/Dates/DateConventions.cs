namespace Tijdpad.Dates;

/// <summary>What vague words mean in days, in one place; another municipality may agree on other days.</summary>
/// <remarks>
/// Parts of a month are its first ten days, its second ten, and the rest. Seasons are calendar months.
/// A winter belongs to the year in which it begins: winter 2016 runs from December 2016 through February 2017.
/// </remarks>
public sealed record DateConventions
{
    public static DateConventions Default { get; } = new();

    /// <summary>"Begin" of a month ends on this day.</summary>
    public int BeginOfMonthEnds { get; init; } = 10;

    /// <summary>"Medio" or "half" of a month ends on this day; "eind" is what follows.</summary>
    public int MiddleOfMonthEnds { get; init; } = 20;

    /// <summary>The first half of a month ends on this day.</summary>
    public int FirstHalfOfMonthEnds { get; init; } = 15;

    /// <summary>"Begin" of a year is so many months, and "eind" as many.</summary>
    public int MonthsAtEndsOfYear { get; init; } = 3;

    /// <summary>"Medio" of a year leaves out so many months at either side: May through August.</summary>
    public int MonthsAroundMiddleOfYear { get; init; } = 4;

    /// <summary>"Ongeveer" a day is so many days earlier or later.</summary>
    public int AroundDay { get; init; } = 3;

    /// <summary>"Ongeveer" a week, month, quarter … is so many days more at both ends.</summary>
    public int AroundSpan { get; init; } = 7;

    /// <summary>
    /// A date without a year may lie so many days before the row above (or, failing that, before the day of
    /// the document); else it is the next one. Plannings look ahead, but rows stand out of order.
    /// </summary>
    public int LookBack { get; init; } = 70;

    /// <summary>"Voor de zomer" is before this day in June when the school holidays of the region are not known.</summary>
    public int SummerStartsInJune { get; init; } = 21;

    /// <summary>"Na de zomer" is from the first of this month when the school holidays of the region are not known.</summary>
    public int MonthAfterSummer { get; init; } = 9;

    internal (DateOnly First, DateOnly Last)? Cut(DateUnit whole, Piece piece)
    {
        if (piece is Piece.FirstHalf or Piece.SecondHalf)
            return Half(whole, piece == Piece.FirstHalf);
        if (piece is >= Piece.Week1 and <= Piece.LastWeek)
            return WeekOf(whole, piece);
        return whole.Grain switch
        {
            Grain.Month => Third(whole, piece, BeginOfMonthEnds, MiddleOfMonthEnds),
            Grain.Year => PartOfYear(whole.First.Year, piece),
            Grain.Quarter or Grain.Season => Month(whole, (int)piece - (int)Piece.Begin),
            Grain.HalfYear => Months(whole, ((int)piece - (int)Piece.Begin) * 2, 2),
            Grain.Week => Third(whole, piece, 2, 3),
            _ => null,
        };
    }

    private static (DateOnly, DateOnly)? Third(
        DateUnit whole,
        Piece piece,
        int begin,
        int middle
    ) =>
        piece switch
        {
            Piece.Begin => (whole.First, whole.First.AddDays(begin - 1)),
            Piece.Middle => (whole.First.AddDays(begin), whole.First.AddDays(middle - 1)),
            Piece.End => (whole.First.AddDays(middle), whole.Last),
            _ => null,
        };

    private (DateOnly, DateOnly)? PartOfYear(int year, Piece piece) =>
        piece switch
        {
            Piece.Begin => (new(year, 1, 1), EndOf(year, MonthsAtEndsOfYear)),
            Piece.Middle => (
                new(year, 1 + MonthsAroundMiddleOfYear, 1),
                EndOf(year, 12 - MonthsAroundMiddleOfYear)
            ),
            Piece.End => (new(year, 13 - MonthsAtEndsOfYear, 1), EndOf(year, 12)),
            _ => null,
        };

    private (DateOnly, DateOnly)? Half(DateUnit whole, bool first) =>
        whole.Grain switch
        {
            Grain.Month when first => (whole.First, whole.First.AddDays(FirstHalfOfMonthEnds - 1)),
            Grain.Month => (whole.First.AddDays(FirstHalfOfMonthEnds), whole.Last),
            Grain.Quarter or Grain.Season when first => (
                whole.First,
                whole.First.AddMonths(1).AddDays(FirstHalfOfMonthEnds - 1)
            ),
            Grain.Quarter or Grain.Season => (
                whole.First.AddMonths(1).AddDays(FirstHalfOfMonthEnds),
                whole.Last
            ),
            Grain.HalfYear => Months(whole, first ? 0 : 3, 3),
            Grain.Week => first
                ? (whole.First, whole.First.AddDays(2))
                : (whole.First.AddDays(2), whole.Last),
            _ => null,
        };

    // the first week of a month is its first seven days: nobody agrees on another one
    private static (DateOnly, DateOnly)? WeekOf(DateUnit whole, Piece piece)
    {
        if (whole.Grain != Grain.Month)
            return null;
        if (piece == Piece.LastWeek)
            return (whole.Last.AddDays(-6), whole.Last);
        var first = whole.First.AddDays(7 * ((int)piece - (int)Piece.Week1));
        return (first, first.AddDays(6));
    }

    private static (DateOnly, DateOnly)? Month(DateUnit whole, int index) =>
        Months(whole, index, 1);

    private static (DateOnly, DateOnly)? Months(DateUnit whole, int from, int count)
    {
        var first = whole.First.AddMonths(from);
        return (first, first.AddMonths(count).AddDays(-1));
    }

    private static DateOnly EndOf(int year, int month) =>
        new(year, month, DateTime.DaysInMonth(year, month));
}
