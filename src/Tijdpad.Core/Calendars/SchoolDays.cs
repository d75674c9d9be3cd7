using System.Collections.Frozen;
using Tijdpad.Dates;

namespace Tijdpad.Calendars;

/// <summary>Whether schools are closed, also where the region is not known.</summary>
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

    /// <summary>In the region; or, when that is not known, in all three at once.</summary>
    public static bool IsHoliday(DateOnly day, SchoolRegion? region) =>
        region is { } known
            ? Days[(int)known].Contains(day)
            : Array.TrueForAll(Days, days => days.Contains(day));
}
