namespace Tijdpad.Dates;

/// <summary>Monday to Friday, except public holidays on which offices are closed.</summary>
public static class WorkingDays
{
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !PublicHolidays.IsDayOff(day);

    /// <summary>The working day so many after (or, when negative, before) a day; the day itself is not counted.</summary>
    public static DateOnly Add(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0 && Math.Abs(day.Year - 5000) < 4990; )
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
                left--;
        }
        return day;
    }

    /// <summary>How many working days lie after the first day and up to and including the last.</summary>
    public static int Between(DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var day = after; day < through; )
        {
            day = day.AddDays(1);
            count += IsWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /// <summary>The day itself, or the first working day after it.</summary>
    public static DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : Add(day, 1);

    /// <summary>The day itself, or the last working day before it.</summary>
    public static DateOnly OnOrBefore(DateOnly day) => IsWorkingDay(day) ? day : Add(day, -1);
}
