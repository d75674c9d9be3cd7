using Tijdpad.Dates;

namespace Tijdpad.Calendars;

/// <summary>Whether schools are closed, also where the region is not known.</summary>
internal static class SchoolDays
{
    private static readonly SchoolRegion[] Regions = Enum.GetValues<SchoolRegion>();

    /// <summary>In the region; or, when that is not known, in all three at once.</summary>
    public static bool IsHoliday(DateOnly day, SchoolRegion? region) =>
        region is { } known
            ? SchoolHolidays.On(day, known).Any()
            : Array.TrueForAll(Regions, one => SchoolHolidays.On(day, one).Any());
}
