using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Networks.Links;
using Tijdpad.Rhythms;

namespace Tijdpad.Networks;

/// <summary>A lead time as a number of days between dispatch and meeting.</summary>
internal static class LeadDays
{
    /// <summary>
    /// How long before the second step the papers of the first must be there. Where nobody gave a lead time and the plan
    /// itself has a dispatch nearer to its meeting, the plan is believed: it knows its bodies better than we do.
    /// </summary>
    public static int Between(NetworkStep sent, NetworkStep meeting, LinkBasis basis)
    {
        var days = Of(meeting.Calendar!.LeadTime, meeting.Calendar);
        return
            meeting.Calendar.IsLeadTimeAssumed
            && (
                basis is LinkBasis.Dispatch or LinkBasis.Version
                || sent.Kind == ActivityKind.Dispatch
            )
            && sent.Date.Latest is { } first
            && Middle(meeting.Date) is { } middle
            ? Math.Clamp(middle.DayNumber - first.DayNumber, 0, days)
            : days;
    }

    // of "ong. 13/6" the 13th, not the last day that it can be
    private static DateOnly? Middle(FuzzyDate date) =>
        (date.Earliest, date.Latest) is ({ } first, { } last)
            ? DateOnly.FromDayNumber((first.DayNumber + last.DayNumber) / 2)
            : date.Latest;

    /// <summary>
    /// Working days stay working days; a fixed dispatch day is the longest distance that the weekdays of the body give. Of
    /// papers that go out after another body has met it is what lies between dispatch and meeting.
    /// </summary>
    public static int Of(LeadTime lead, AssumedCalendar calendar) =>
        lead.Unit == LeadTimeUnit.Weekday ? Longest(lead, calendar.Calendar.Rhythm) : lead.Count;

    private static int Longest(LeadTime lead, Rhythm rhythm)
    {
        var monday = new DateOnly(2024, 1, 1);
        var meetings = rhythm switch
        {
            Rhythm.Weekly weekly => weekly.Weekdays.Select(On),
            Rhythm.InCycle cycle => [On(cycle.Weekday)],
            Rhythm.Monthly monthly => [On(monthly.Weekday)],
            Rhythm.OnDays days => days.Days.Select(day => On(day.DayOfWeek)),
            _ => Enumerable.Range(0, 5).Select(monday.AddDays),
        };
        return meetings.Max(day => day.DayNumber - lead.LastDispatch(day).DayNumber);

        DateOnly On(DayOfWeek weekday) => monday.AddDays(IsoWeek.DayNumber(weekday));
    }
}
