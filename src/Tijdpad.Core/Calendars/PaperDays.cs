using Tijdpad.Dates;
using Tijdpad.Rhythms;

namespace Tijdpad.Calendars;

/// <summary>When papers for the meetings of a body must be there, reckoned with the body after whose meeting they go out.</summary>
/// <param name="LeadTime">How long before a meeting, and after whose.</param>
/// <param name="After">The body after whose meeting they go out; null when they wait for no other body.</param>
/// <param name="Region">Of the school holidays in which that body does not meet.</param>
public sealed record PaperDays(
    LeadTime LeadTime,
    AssumedCalendar? After = null,
    SchoolRegion? Region = null
)
{
    // longer than any recess; a body that has not met for so long does not hold papers up
    private const int LongestPause = 120;

    /// <summary>The last day on which papers for a meeting can be sent; never after the meeting.</summary>
    public DateOnly LastDispatch(DateOnly meeting) =>
        LastMeetingBefore(meeting) is { } last
            ? LeadTime.After!.DispatchDay(last)
            : LeadTime.LastDispatch(meeting);

    /// <summary>The same, on a day on which people are at work: what is due on Sunday is sent on Friday.</summary>
    public DateOnly SendBy(DateOnly meeting) =>
        LastDispatch(meeting) is var last && last < meeting ? WorkingDays.OnOrBefore(last) : last;

    /// <summary>The last meeting of the other body in which papers for a meeting can be; null when they wait for no other body.</summary>
    public DateOnly? LastMeetingBefore(DateOnly meeting)
    {
        if (LeadTime.After is not { } after || After is null)
            return null;
        var last = LeadTime.LastDispatch(meeting);
        var pause = after.DispatchDay(last).DayNumber - last.DayNumber + LongestPause;
        for (var day = last; day > last.AddDays(-pause); day = day.AddDays(-1))
        {
            if (OtherMeetsOn(day) && after.DispatchDay(day) <= last)
                return day;
        }
        return null;
    }

    /// <summary>
    /// Does the other body meet on a day, as far as is known? Of one whose days nobody knows, or not of that year, any
    /// working day will do.
    /// </summary>
    public bool OtherMeetsOn(DateOnly day) =>
        After is { } other
        && (
            IsUnknownOn(other.Calendar.Rhythm, day)
                ? WorkingDays.IsWorkingDay(day)
                : other.MeetsOn(day, Region)
        );

    private static bool IsUnknownOn(Rhythm rhythm, DateOnly day) =>
        rhythm.IsUnknown
        || (rhythm is Rhythm.OnDays { Days: var days } && (day < days[0] || day > days[^1]));
}
