using Tijdpad.Dates;
using Tijdpad.Rhythms;

namespace Tijdpad.Calendars;

/// <summary>The days on which a body meets within a stretch of days, looked up without counting.</summary>
public sealed class MeetingDays
{
    private readonly int[] _next;
    private readonly int[] _previous;

    /// <param name="first">The first day of the stretch, included.</param>
    /// <param name="last">The last day of the stretch, included.</param>
    /// <param name="meetsOn">Asked once for each day.</param>
    public MeetingDays(DateOnly first, DateOnly last, Func<DateOnly, bool> meetsOn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        (First, Last) = (first, last);
        var count = last.DayNumber - first.DayNumber + 1;
        _next = new int[count];
        _previous = new int[count];
        var before = -1;
        for (var at = 0; at < count; at++)
            _previous[at] = before = meetsOn(first.AddDays(at)) ? at : before;
        var after = count;
        for (var at = count - 1; at >= 0; at--)
            _next[at] = after = _previous[at] == at ? at : after;
    }

    public static MeetingDays Of(
        BodyCalendar calendar,
        SchoolRegion? region,
        DateOnly first,
        DateOnly last
    ) => new(first, last, day => calendar.MeetsOn(day, region));

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public bool Contains(DateOnly day) => At(day) is { } at && _previous[at] == at;

    /// <summary>The first meeting on or after a day; null when there is none in the stretch.</summary>
    public DateOnly? OnOrAfter(DateOnly day)
    {
        var at = Math.Max(0, day.DayNumber - First.DayNumber);
        return at < _next.Length && _next[at] < _next.Length ? First.AddDays(_next[at]) : null;
    }

    /// <summary>The last meeting on or before a day; null when there is none in the stretch.</summary>
    public DateOnly? OnOrBefore(DateOnly day)
    {
        var at = Math.Min(_previous.Length - 1, day.DayNumber - First.DayNumber);
        return at >= 0 && _previous[at] >= 0 ? First.AddDays(_previous[at]) : null;
    }

    /// <summary>Every meeting from the first through the last day, both included.</summary>
    public IEnumerable<DateOnly> Between(DateOnly from, DateOnly through)
    {
        for (var day = OnOrAfter(from); day <= through; day = OnOrAfter(day.Value.AddDays(1)))
            yield return day.Value;
    }

    private int? At(DateOnly day) =>
        day < First || day > Last ? null : day.DayNumber - First.DayNumber;
}
