using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Plans.Timeline;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Plans.Calendar;

/// <summary>The plan as a calendar: a month, a week, or a month as a list.</summary>
internal static class CalendarView
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Routes.Calendar("{project}"), GetAsync).Needs(Right.ReadPlan);

    /// <summary>"2017-03".</summary>
    public static string MonthText(DateOnly day) =>
        day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>"2017-W11".</summary>
    public static string WeekText(DateOnly day) => IsoWeek.Of(day).ToString();

    private static async Task<IResult> GetAsync([AsParameters] ProjectVisit visit)
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var query = PlanQuery.Read(visit.Context.Request.Query, head.Plan);
        var activities = query.Filter.Of(head.Plan);
        var day = DayOf(query) ?? Nearest(visit.Today.Day, activities);
        var (first, last) =
            query["vorm"] == "week"
                ? (TimelineScale.MondayOf(day), TimelineScale.MondayOf(day).AddDays(6))
                : (
                    new(day.Year, day.Month, 1),
                    new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1)
                );
        return Page.Of(
            new CalendarPage
            {
                Head = head,
                Query = query,
                Matching = activities.Count,
                Sheet = CalendarSheet.Of(head.Plan, activities, first, last),
            }
        );
    }

    /// <summary>A day of the week or month in the address; null when it has none that a calendar can show.</summary>
    internal static DateOnly? DayOf(PlanQuery query)
    {
        if (query["vorm"] == "week" && WeekOf(query["week"]) is { } week)
            return week.Monday;
        return IsoDay.Read(query["maand"] + "-01") is { } day && day.Year is >= 1900 and <= 2199
            ? day
            : null;
    }

    private static IsoWeek? WeekOf(string? text) =>
        text is [_, _, _, _, '-', 'W', _, _]
        && int.TryParse(text[..4], CultureInfo.InvariantCulture, out var year)
        && int.TryParse(text[6..], CultureInfo.InvariantCulture, out var number)
        && year is >= 1900 and <= 2199
        && IsoWeek.Exists(year, number)
            ? new IsoWeek(year, number)
            : null;

    /// <summary>Today, or the nearest day on which the plan has something.</summary>
    private static DateOnly Nearest(DateOnly today, IEnumerable<Activity> activities)
    {
        var days = activities
            .Select(activity => TimelineMark.DaysOf(activity.Date))
            .Where(days => days is not null)
            .Select(days => days!.Value)
            .ToList();
        if (days.Count == 0)
            return today;
        var (first, last) = (days.Min(day => day.First), days.Max(day => day.Last));
        return today < first ? first
            : today > last ? last
            : today;
    }
}
