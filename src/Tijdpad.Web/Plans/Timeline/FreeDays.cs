using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Web.Plans.Timeline;

/// <summary>Days on which bodies do not meet, or hardly: the background of timeline and calendar.</summary>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included.</param>
/// <param name="Name">Dutch.</param>
/// <param name="IsPublicHoliday">A public holiday; else a school holiday or a recess of the plan.</param>
public sealed record FreeDays(DateOnly First, DateOnly Last, string Name, bool IsPublicHoliday)
{
    /// <summary>Those that touch the days from first through last, in order of their first day.</summary>
    public static ValueList<FreeDays> Within(Plan plan, DateOnly first, DateOnly last)
    {
        var own = OfPlan(plan).ToList();
        var official = PlanCountry.IsFlemish(plan) ? [] : Official(plan, first, last);
        // what the plan says of its own holidays goes before the national table
        return own.Concat(
                official.Where(days =>
                    days.IsPublicHoliday
                    || !own.Exists(other => other.Touches(days.First, days.Last))
                )
            )
            .Where(days => days.Touches(first, last))
            .OrderBy(days => days.First)
            .ThenByDescending(days => days.Last)
            .ToValueList();
    }

    public bool Touches(DateOnly first, DateOnly last) => First <= last && Last >= first;

    public bool Contains(DateOnly day) => First <= day && day <= Last;

    private static IEnumerable<FreeDays> OfPlan(Plan plan) =>
        from activity in plan.Activities
        where activity.Meaning.Kind == ActivityKind.Holiday && !activity.Date.IsLapsed
        let first = activity.Date.Earliest
        let last = activity.Date.Latest
        where first is not null && last is not null
        select new FreeDays(first.Value, last.Value, InLowerCase(activity.Title), false);

    private static IEnumerable<FreeDays> Official(Plan plan, DateOnly first, DateOnly last)
    {
        for (var year = Math.Max(1, first.Year - 1); year <= last.Year; year++)
        {
            foreach (var kind in Enum.GetValues<SchoolHolidayKind>())
                if (SchoolHolidays.Span(kind, year, plan.Region) is var (from, to))
                    yield return new(from, to, DutchNames.Of(kind), false);
            foreach (var holiday in PublicHolidays.Of(year).Where(holiday => holiday.IsDayOff))
                yield return new(holiday.Day, holiday.Day, holiday.Name, true);
        }
    }

    // headings of holidays are often in capitals
    private static string InLowerCase(string title) =>
        title.Any(char.IsLower) ? title : title.ToLowerInvariant();
}
