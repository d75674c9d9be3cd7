namespace Tijdpad.Calendars;

/// <summary>The habit that days show: two on one weekday are one, several weekdays are none.</summary>
internal static class UsualWeekday
{
    /// <summary>The weekday of more than half of the days, each counted once; null when there are fewer than two on it.</summary>
    public static DayOfWeek? Of(IEnumerable<DateOnly> days)
    {
        var each = days.Distinct().ToList();
        var most = each.GroupBy(day => day.DayOfWeek).MaxBy(group => group.Count());
        return most?.Count() >= 2 && most.Count() * 2 > each.Count ? most.Key : null;
    }
}
