namespace Tijdpad.Networks.Engine;

/// <summary>
/// The steps from one day to another that a network asks for, each written out as a table with an answer for every day,
/// for all variants of a calendar one after another. What is asked for twice is made once.
/// </summary>
internal sealed class DayMaps(StepNetwork network)
{
    private readonly Dictionary<(int Calendar, int WorkingDays, int Meetings), int[]> _maps = [];

    private int[]? _every;

    /// <summary>The number of entries of one variant: the days of the network, and never.</summary>
    public int Stride => network.Horizon + 1;

    /// <summary>
    /// So many working days after a day and then so many meetings of a calendar, or its first day; null leaves every day
    /// as it is.
    /// </summary>
    public int[]? Of(int calendar, int workingDays, int meetings)
    {
        if (calendar == StepNetwork.AnyDay && workingDays == 0 && meetings == 0)
            return null;
        var key = (calendar, workingDays, meetings);
        if (!_maps.TryGetValue(key, out var map))
            _maps[key] = map = Make(network.Calendars[calendar], workingDays, meetings);
        return map;
    }

    /// <summary>The first day of a calendar on or after each day; also for the calendar of every day.</summary>
    public int[] First(int calendar) =>
        Of(calendar, 0, 0) ?? (_every ??= Make(network.Calendars[calendar], 0, 0));

    private int[] Make(CalendarGroup calendar, int workingDays, int meetings)
    {
        var map = new int[Stride * calendar.Variants.Count];
        for (var variant = 0; variant < calendar.Variants.Count; variant++)
            Fill(
                map.AsSpan(variant * Stride, Stride),
                calendar.Variants[variant],
                workingDays,
                meetings
            );
        return map;
    }

    private void Fill(Span<int> map, DayTable days, int workingDays, int meetings)
    {
        if (workingDays == 0 && meetings == 0)
        {
            days.NextDays.CopyTo(map);
            return;
        }
        for (var day = 0; day < map.Length; day++)
        {
            var begin = workingDays == 0 ? day : network.WorkingDays.After(day, workingDays);
            map[day] = days.After(begin, meetings);
        }
    }
}
