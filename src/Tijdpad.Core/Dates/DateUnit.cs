namespace Tijdpad.Dates;

/// <summary>One piece of calendar: a day, a week, a month, "medio juni", …</summary>
internal sealed record DateUnit
{
    private DateUnit(Grain grain, DateOnly first, DateOnly last) =>
        (Grain, First, Last) = (grain, first, last);

    public Grain Grain { get; }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public Piece Piece { get; private init; }

    /// <summary>The unit of which this is a part (of "medio juni" the month); null when it is a whole.</summary>
    public DateUnit? Whole { get; private init; }

    public string Name { get; private init; } = "";

    // years outside this range are typing errors or nonsense in a planning
    private static bool IsYear(int year) => year is >= KnownYears.First and <= KnownYears.Last;

    public static DateUnit OfDay(DateOnly day) => new(Grain.Day, day, day);

    public static DateUnit? OfDay(int year, int month, int day) =>
        IsYear(year)
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? OfDay(new DateOnly(year, month, day))
            : null;

    public static DateUnit OfWeek(IsoWeek week) => new(Grain.Week, week.Monday, week.Sunday);

    public static DateUnit? OfWeek(int year, int number) =>
        IsYear(year) && IsoWeek.Exists(year, number) ? OfWeek(new IsoWeek(year, number)) : null;

    public static DateUnit? OfMonth(int year, int month) =>
        month is >= 1 and <= 12 ? OfMonths(Grain.Month, year, month, 1) : null;

    public static DateUnit? OfQuarter(int year, int quarter) =>
        quarter is >= 1 and <= 4 ? OfMonths(Grain.Quarter, year, quarter * 3 - 2, 3) : null;

    public static DateUnit? OfHalf(int year, int half) =>
        half is 1 or 2 ? OfMonths(Grain.HalfYear, year, half * 6 - 5, 6) : null;

    /// <summary>Spring is 1, summer 2, autumn 3, winter 4 (and runs into the next year).</summary>
    public static DateUnit? OfSeason(int year, int season) =>
        season is >= 1 and <= 4 ? OfMonths(Grain.Season, year, season * 3, 3) : null;

    public static DateUnit? OfYear(int year) => OfMonths(Grain.Year, year, 1, 12);

    public static DateUnit? OfPart(Piece piece, DateUnit? whole, DateConventions conventions)
    {
        if (whole is null || piece == Piece.Whole)
            return whole;
        if (whole.Grain == Grain.Year && piece is Piece.FirstHalf or Piece.SecondHalf)
            return OfHalf(whole.First.Year, piece == Piece.FirstHalf ? 1 : 2);
        return conventions.Cut(whole, piece) is (var first, var last)
            ? new(Grain.Part, first, last) { Piece = piece, Whole = whole }
            : null;
    }

    public static DateUnit OfName(string name, DateOnly first, DateOnly last) =>
        new(Grain.Named, first, last) { Name = name };

    /// <summary>A part as it was stored, whatever the conventions are by now.</summary>
    public static DateUnit Restore(Piece piece, DateUnit whole, DateOnly first, DateOnly last) =>
        new(Grain.Part, first, last) { Piece = piece, Whole = whole };

    /// <summary>Does the other one start where this one ends?</summary>
    public bool Touches(DateUnit next) => Last < DateOnly.MaxValue && Last.AddDays(1) == next.First;

    private static DateUnit? OfMonths(Grain grain, int year, int month, int count)
    {
        if (!IsYear(year))
            return null;
        var first = new DateOnly(year, month, 1);
        return new(grain, first, first.AddMonths(count).AddDays(-1));
    }
}

/// <summary>How coarse a piece of calendar is.</summary>
internal enum Grain
{
    Day,
    Week,
    Month,
    Quarter,
    HalfYear,
    Season,
    Year,

    /// <summary>A piece of one of the above ("medio juni").</summary>
    Part,

    /// <summary>A holiday or other moment with a name.</summary>
    Named,
}

/// <summary>Which piece of a month, quarter, year or week.</summary>
internal enum Piece
{
    Whole,
    Begin,
    Middle,
    End,
    FirstHalf,
    SecondHalf,
    Week1,
    Week2,
    Week3,
    Week4,
    LastWeek,
}

/// <summary>From the first day of one unit to the last day of another, or of the same.</summary>
internal sealed record DateStretch(DateUnit From, DateUnit To)
{
    public DateStretch(DateUnit one)
        : this(one, one) { }

    public DateOnly First => From.First;

    public DateOnly Last => To.Last;

    public bool IsSingle => From == To;

    public bool IsDay => From.Grain == Grain.Day && First == Last;

    /// <summary>Both ends are as coarse, and coarser than a day: "april t/m augustus".</summary>
    public bool IsOfOneGrain =>
        From.Grain == To.Grain && From.Grain is not (Grain.Day or Grain.Named);

    public bool Contains(DateOnly day) => day >= First && day <= Last;
}
