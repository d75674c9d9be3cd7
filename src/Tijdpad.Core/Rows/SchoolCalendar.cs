using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Rows;

/// <summary>School holidays as they concern the municipalities of a plan.</summary>
internal static class SchoolCalendar
{
    private static readonly SchoolRegion[] AllRegions = Enum.GetValues<SchoolRegion>();

    // a holiday can be that of the year in which it begins or ends
    private static readonly ILookup<int, SchoolHoliday> ByYear = SchoolHolidays
        .All.SelectMany(holiday =>
            new[] { holiday.First.Year, holiday.Last.Year }
                .Distinct()
                .Select(year => (Year: year, Holiday: holiday))
        )
        .ToLookup(entry => entry.Year, entry => entry.Holiday);

    /// <summary>The regions in which the municipalities may lie: one when it is known, else all.</summary>
    public static IReadOnlyList<SchoolRegion> RegionsOf(Plan plan) =>
        plan.Region is { } region ? [region] : AllRegions;

    /// <summary>The holiday in which, whatever the region, at least one day of the span falls: "meivakantie (22/4 t/m 30/4)".</summary>
    public static string? OverlapWith(Plan plan, DateOnly first, DateOnly last)
    {
        var found = RegionsOf(plan).Select(region => Overlapping(region, first, last)).ToList();
        if (found.Exists(holiday => holiday is null))
            return null;
        var (from, to) = (
            found.Max(holiday => holiday!.First),
            found.Min(holiday => holiday!.Last)
        );
        return from > to || from > last || to < first
            ? null
            : $"{NameOf(found[0]!.Kind)} (officieel vanaf {DutchDay.Brief(from)})";
    }

    public static string NameOf(SchoolHolidayKind kind) => DutchNames.Of(kind);

    public static string NameOf(SchoolRegion region) =>
        region switch
        {
            SchoolRegion.North => "Noord",
            SchoolRegion.Middle => "Midden",
            _ => "Zuid",
        };

    private static SchoolHoliday? Overlapping(SchoolRegion region, DateOnly first, DateOnly last) =>
        ByYear[first.Year]
            .FirstOrDefault(holiday =>
                holiday.Region == region && holiday.First <= last && holiday.Last >= first
            );
}
