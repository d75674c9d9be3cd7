using System.Globalization;
using System.Runtime.InteropServices;

namespace Tijdpad.Dates;

/// <summary>A week as Dutch plannings count them: Monday to Sunday, numbered by ISO 8601 (week 1 holds 4 January).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct IsoWeek : IComparable<IsoWeek>
{
    public IsoWeek(int year, int number)
    {
        if (!Exists(year, number))
            throw new ArgumentOutOfRangeException(
                nameof(number),
                $"{year} has no ISO week {number}."
            );
        Year = year;
        Number = number;
    }

    /// <summary>The year of the week, not always that of its days: 1 January 2016 is in week 53 of 2015.</summary>
    public int Year { get; }

    public int Number { get; }

    public DateOnly Monday =>
        DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Monday));

    public DateOnly Sunday => Monday.AddDays(6);

    public static IsoWeek Of(DateOnly day)
    {
        var noon = day.ToDateTime(TimeOnly.MinValue);
        return new(ISOWeek.GetYear(noon), ISOWeek.GetWeekOfYear(noon));
    }

    /// <summary>The Monday of the week that a day is in; computed without a calendar, for loops over many days.</summary>
    public static DateOnly MondayOf(DateOnly day) =>
        DateOnly.FromDayNumber(day.DayNumber - day.DayNumber % 7);

    /// <summary>Monday is 0, Sunday is 6.</summary>
    public static int DayNumber(DayOfWeek weekday) => ((int)weekday + 6) % 7;

    /// <summary>52, or 53 in years such as 2015, 2020, 2026 and 2032.</summary>
    public static int WeeksIn(int year) => ISOWeek.GetWeeksInYear(year);

    // the first and last years of the calendar hold weeks whose days do not all exist
    public static bool Exists(int year, int number) =>
        year is > 1 and < 9999 && number >= 1 && number <= WeeksIn(year);

    public DateOnly On(DayOfWeek weekday) => Monday.AddDays(DayNumber(weekday));

    public IsoWeek Next() => Of(Monday.AddDays(7));

    public bool Contains(DateOnly day) => day >= Monday && day <= Sunday;

    public int CompareTo(IsoWeek other) => (Year, Number).CompareTo((other.Year, other.Number));

    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}");
}
