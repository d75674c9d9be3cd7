namespace Tijdpad.Dates;

/// <summary>The end of statutory terms under the Algemene termijnenwet (Atw).</summary>
/// <remarks>
/// Article 1 (1): a term that ends on a Saturday, Sunday or recognised holiday runs on through the next day that is
/// none of these. Article 1 (2): not a term that is found by counting back from a moment. Article 2: a term of at
/// least three days is extended so that it holds two working days. Article 4: neither applies to terms of more than
/// ninety days, twelve weeks, three months or of years, nor to terms in hours. Article 3 (3) lets the government equate more days by decree;
/// those are given as an argument.
/// </remarks>
public static class LegalTerms
{
    private static readonly HashSet<DateOnly> None = [];

    /// <summary>The last day of a term that begins after a day (the day itself is not counted).</summary>
    public static DateOnly End(
        DateOnly after,
        int count,
        TermUnit unit,
        IReadOnlySet<DateOnly>? equated = null
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var days = equated ?? None;
        var end = Counted(after, count, unit);
        if (!IsExtended(count, unit))
            return end;
        // article 2: short terms hold at least two days on which one can act
        if ((end.DayNumber - after.DayNumber) >= 3)
            while (WorkingDaysIn(after, end, days) < 2)
                end = end.AddDays(1);
        return Extended(end, days);
    }

    /// <summary>The last day that is so long before a moment; counted back, hence never moved.</summary>
    public static DateOnly Before(DateOnly moment, int count, TermUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Counted(moment, -count, unit);
    }

    /// <summary>Does the law extend a term of this length at all?</summary>
    public static bool IsExtended(int count, TermUnit unit) =>
        unit switch
        {
            TermUnit.Days => count <= 90,
            TermUnit.Weeks => count <= 12,
            TermUnit.Months => count <= 3,
            _ => false,
        };

    /// <summary>Saturday, Sunday, a recognised holiday, or a day equated with one.</summary>
    public static bool IsRestDay(DateOnly day, IReadOnlySet<DateOnly>? equated = null) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        || PublicHolidays.On(day).Any(holiday => holiday.IsRecognised)
        || (equated ?? None).Contains(day);

    private static DateOnly Extended(DateOnly end, IReadOnlySet<DateOnly> equated)
    {
        while (IsRestDay(end, equated))
            end = end.AddDays(1);
        return end;
    }

    private static int WorkingDaysIn(DateOnly after, DateOnly end, IReadOnlySet<DateOnly> equated)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= end; day = day.AddDays(1))
            count += IsRestDay(day, equated) ? 0 : 1;
        return count;
    }

    private static DateOnly Counted(DateOnly from, int count, TermUnit unit) =>
        unit switch
        {
            TermUnit.Days => from.AddDays(count),
            TermUnit.Weeks => from.AddDays(7 * count),
            TermUnit.Months => from.AddMonths(count),
            _ => from.AddYears(count),
        };
}

/// <summary>The unit in which a law gives a term.</summary>
public enum TermUnit
{
    Days,
    Weeks,
    Months,
    Years,
}
