using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Web.Calendars;

/// <summary>What a page shows of the meetings of one body.</summary>
/// <param name="Body">The body.</param>
/// <param name="Given">What was told of it; null when nothing was.</param>
/// <param name="Assumed">What calculations use.</param>
/// <param name="Next">The next meetings; empty when its days are not known.</param>
public sealed record BodyRow(
    Body Body,
    BodyCalendar? Given,
    AssumedCalendar Assumed,
    ValueList<DateOnly> Next
)
{
    private const int Shown = 5;

    /// <summary>How many days ahead the next meetings are looked for.</summary>
    private const int DaysAhead = 500;

    public static ValueList<BodyRow> Of(Plan plan, DateOnly from)
    {
        var calendars = new BodyCalendars(plan);
        return PlanBodies.Of(plan).Select(body => Of(plan, body, calendars, from)).ToValueList();
    }

    /// <summary>The next meetings of a calendar, at most five.</summary>
    public static ValueList<DateOnly> NextOf(BodyCalendar calendar, Plan plan, DateOnly from) =>
        calendar.Rhythm is Rhythm.AnyWorkingDay
            ? []
            : Enumerable
                .Range(0, DaysAhead)
                .Select(from.AddDays)
                .Where(day => calendar.MeetsOn(day, plan.Region))
                .Take(Shown)
                .ToValueList();

    /// <summary>From when on next meetings are worth showing: today, or the beginning of a plan that lies elsewhere.</summary>
    public static DateOnly FromOf(Plan plan, DateOnly today)
    {
        var days = plan.Activities.Select(row => row.Date);
        var last = days.Max(date => date.Latest);
        var first = plan.AsOf ?? days.Min(date => date.Earliest);
        return first is { } start && (last < today || start > today) ? start : today;
    }

    private static BodyRow Of(Plan plan, Body body, BodyCalendars calendars, DateOnly from)
    {
        var key = BodyCalendar.KeyOf(body.Kind, body.Name, body.Municipality);
        var assumed = calendars.Of(body);
        return new(
            body,
            plan.Timing.Calendars.FirstOrDefault(one => one.Key == key),
            assumed,
            NextOf(assumed.Calendar, plan, from)
        );
    }
}
