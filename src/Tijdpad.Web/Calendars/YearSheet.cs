using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Web.Calendars;

/// <summary>A year of meetings: a line for each body, with what the plan itself has on those days.</summary>
/// <param name="Year">The year, January through December.</param>
/// <param name="Lines">In the order of the bodies of the plan.</param>
/// <param name="Free">School holidays and public holidays that touch the year, in order.</param>
public sealed record YearSheet(int Year, ValueList<YearLine> Lines, ValueList<YearFree> Free)
{
    public DateOnly First => new(Year, 1, 1);

    public DateOnly Last => new(Year, 12, 31);

    /// <param name="plan">The plan.</param>
    /// <param name="year">The year.</param>
    /// <param name="municipality">Only the bodies of this one, and the joint ones; null for all.</param>
    public static YearSheet Of(Plan plan, int year, string? municipality)
    {
        var calendars = new BodyCalendars(plan);
        var steps = PlanNetwork
            .Of(plan)
            .Steps.Where(step => step.Calendar is not null)
            .ToLookup(step => step.Calendar!.Calendar.Key, StringComparer.Ordinal);
        return new(
            year,
            PlanBodies
                .Of(plan)
                .Where(body =>
                    municipality is null
                    || body.Municipality is null
                    || body.Municipality == municipality
                )
                .Select(body => LineOf(plan.Region, calendars.Of(body), steps, year))
                .ToValueList(),
            FreeIn(plan.Region, year)
        );
    }

    private static YearLine LineOf(
        SchoolRegion? region,
        AssumedCalendar calendar,
        ILookup<string, NetworkStep> steps,
        int year
    )
    {
        var days =
            calendar.Calendar.Rhythm is Rhythm.AnyWorkingDay
                ? calendar.Calendar.Added.Where(day => day.Year == year)
                : DaysOf(year).Where(day => calendar.Calendar.MeetsOn(day, region));
        var planned = steps[calendar.Calendar.Key]
            .Where(step => step.Date is { IsExact: true, Earliest: { } day } && day.Year == year)
            .Select(step => new PlannedMeeting(
                step.Date.Earliest!.Value,
                step.Activity,
                calendar.IsGuessed || calendar.Calendar.MeetsOn(step.Date.Earliest!.Value, region)
            ))
            .OrderBy(one => one.Day);
        return new(calendar.Body, calendar, days.ToValueList(), planned.ToValueList());
    }

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            yield return day;
    }

    private static ValueList<YearFree> FreeIn(SchoolRegion? region, int year)
    {
        var free = new List<YearFree>();
        foreach (var kind in Enum.GetValues<SchoolHolidayKind>())
        foreach (var from in new[] { year - 1, year })
            if (
                SchoolHolidays.Span(kind, from, region) is var (first, last)
                && first.Year <= year
                && last.Year >= year
            )
                free.Add(new(first, last, DutchNames.Of(kind), false));
        free.AddRange(
            PublicHolidays
                .Of(year)
                .Where(holiday => holiday.IsDayOff)
                .Select(holiday => new YearFree(holiday.Day, holiday.Day, holiday.Name, true))
        );
        return free.OrderBy(one => one.First).ToValueList();
    }
}

/// <summary>The meetings of one body in a year.</summary>
/// <param name="Body">The body.</param>
/// <param name="Calendar">As calculations use it.</param>
/// <param name="Meetings">The days on which it meets, in order; empty when they are not known or it meets by appointment.</param>
/// <param name="Planned">What the plan has for it on an exact day.</param>
public sealed record YearLine(
    Body Body,
    AssumedCalendar Calendar,
    ValueList<DateOnly> Meetings,
    ValueList<PlannedMeeting> Planned
)
{
    /// <summary>Are its days assumed, because nobody has told when it meets?</summary>
    public bool IsAssumed =>
        Calendar.Assumptions.Any(one => one.Contains("vergadert", StringComparison.Ordinal));

    public bool IsByAppointment => Calendar.Calendar.Rhythm is Rhythm.AnyWorkingDay;
}

/// <summary>A meeting that the plan has for a body on an exact day.</summary>
/// <param name="Day">When.</param>
/// <param name="Row">Of what.</param>
/// <param name="Fits">The body meets on that day, as far as is known.</param>
public sealed record PlannedMeeting(DateOnly Day, Activity Row, bool Fits);

/// <summary>A stretch of the year in which nobody meets: a public or school holiday.</summary>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included.</param>
/// <param name="Name">Dutch.</param>
/// <param name="IsPublic">A public holiday; else a school holiday.</param>
public sealed record YearFree(DateOnly First, DateOnly Last, string Name, bool IsPublic);
