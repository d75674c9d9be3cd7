using System.Collections.Frozen;
using Tijdpad.Dates;

namespace Tijdpad.Rhythms;

/// <summary>Whether schools are closed, also where the region is not known and in years that are not fixed yet.</summary>
/// <remarks>
/// For years outside <see cref="SchoolHolidays"/> weeks are assumed. In the years that are known Christmas is the two weeks
/// from the Monday on or after 21 December; May is mostly ISO week 18, spring week 8 and autumn week 43;
/// the summer of the three regions begins in week 28, 29 or 30 in turn, so that weeks 29 to 34 are the middle.
/// </remarks>
internal static class SchoolDays
{
    private static readonly SchoolRegion[] Regions = Enum.GetValues<SchoolRegion>();

    // calendars ask of thousands of days
    private static readonly FrozenSet<DateOnly>[] Days =
    [
        .. Regions.Select(region =>
            SchoolHolidays
                .All.Where(holiday => holiday.Region == region)
                .SelectMany(holiday => holiday.Days)
                .ToFrozenSet()
        ),
    ];

    private static readonly DateOnly KnownFrom = SchoolHolidays.All.Min(holiday => holiday.First);

    private static readonly DateOnly KnownThrough = SchoolHolidays.All.Max(holiday => holiday.Last);

    /// <summary>What is assumed where the holidays are not known, a Dutch sentence.</summary>
    public const string Assumption =
        "Aangenomen: de schoolvakanties vóór najaar 2016 en na zomer 2027 zijn week 8, 18, 29 tot en met 34, 43 en de twee weken rond Kerst.";

    /// <summary>In the region; or, when that is not known, in all three at once.</summary>
    public static bool IsHoliday(DateOnly day, SchoolRegion? region) =>
        !IsKnown(day) ? IsLikely(day)
        : region is { } known ? Days[(int)known].Contains(day)
        : Array.TrueForAll(Days, days => days.Contains(day));

    /// <summary>Are the holidays around this day known, or assumed?</summary>
    public static bool IsKnown(DateOnly day) => day >= KnownFrom && day <= KnownThrough;

    private static bool IsLikely(DateOnly day)
    {
        var week = IsoWeek.Of(day).Number;
        return week is 8 or 18 or (>= 29 and <= 34) or 43
            || IsAtChristmas(day, day.Year)
            || IsAtChristmas(day, day.Year - 1);
    }

    private static bool IsAtChristmas(DateOnly day, int year)
    {
        if (year < 1)
            return false;
        // the Monday on or after 21 December
        var first = IsoWeek.MondayOf(new DateOnly(year, 12, 27));
        return day >= first && day.DayNumber < first.DayNumber + 14;
    }
}
