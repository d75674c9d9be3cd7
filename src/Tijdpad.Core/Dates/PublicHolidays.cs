using System.Collections.Concurrent;

namespace Tijdpad.Dates;

/// <summary>The Dutch public holidays of any year, computed.</summary>
public static class PublicHolidays
{
    // calendars ask of thousands of days; a year is worked out once
    private static readonly ConcurrentDictionary<int, PublicHoliday[]> Years = new();

    /// <summary>The holidays of a year, in order.</summary>
    /// <remarks>
    /// Algemene termijnenwet, article 3 (1): New Year's Day, Easter Monday, Ascension, Whit Monday, both Christmas
    /// days, the King's birthday as it is celebrated, and 5 May; (2) equates Good Friday with them. Easter Sunday and
    /// Whit Sunday are Sundays, which article 1 covers.
    /// </remarks>
    public static IReadOnlyList<PublicHoliday> Of(int year)
    {
        var easter = EasterSunday(year);
        PublicHoliday[] all =
        [
            new(new(year, 1, 1), "Nieuwjaarsdag", true, true),
            new(easter.AddDays(-2), "Goede Vrijdag", true, false),
            new(easter, "Eerste Paasdag", false, true),
            new(easter.AddDays(1), "Tweede Paasdag", true, true),
            new(KingsDay(year), year < 2014 ? "Koninginnedag" : "Koningsdag", true, true),
            new(new(year, 5, 5), "Bevrijdingsdag", true, IsLustrum(year)),
            new(easter.AddDays(39), "Hemelvaartsdag", true, true),
            new(easter.AddDays(49), "Eerste Pinksterdag", false, true),
            new(easter.AddDays(50), "Tweede Pinksterdag", true, true),
            new(new(year, 12, 25), "Eerste Kerstdag", true, true),
            new(new(year, 12, 26), "Tweede Kerstdag", true, true),
        ];
        return [.. all.OrderBy(holiday => holiday.Day)];
    }

    /// <summary>The holidays on a day; two can fall together, as King's Day and Easter Monday may.</summary>
    public static IEnumerable<PublicHoliday> On(DateOnly day) =>
        Array.FindAll(In(day.Year), one => one.Day == day);

    /// <summary>Are most offices closed for a holiday? Weekends apart.</summary>
    public static bool IsDayOff(DateOnly day)
    {
        foreach (var holiday in In(day.Year))
        {
            if (holiday.Day == day && holiday.IsDayOff)
                return true;
        }
        return false;
    }

    private static PublicHoliday[] In(int year) => Years.GetOrAdd(year, one => [.. Of(one)]);

    /// <summary>5 May is a day off for most once in five years: 2015, 2020, 2025, …</summary>
    public static bool IsLustrum(int year) => year % 5 == 0;

    /// <summary>27 April, or 26 April when that is a Sunday; before 2014 30 April, or 29 April.</summary>
    public static DateOnly KingsDay(int year)
    {
        var day = year < 2014 ? new DateOnly(year, 4, 30) : new DateOnly(year, 4, 27);
        return day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day;
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the algorithm of Butcher.</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var sum = epact + weekday - 7 * late + 114;
        return new(year, sum / 31, sum % 31 + 1);
    }
}
