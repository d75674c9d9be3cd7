namespace Tijdpad.Networks.Engine;

/// <summary>Gathers calendars, steps and links, and makes a <see cref="StepNetwork"/> of them.</summary>
/// <param name="workingDays">The working days by which durations and lags are counted; its horizon is the network's.</param>
public sealed class StepNetworkBuilder(DayTable workingDays)
{
    private readonly List<CalendarGroup> _calendars =
    [
        new(DayTable.EveryDay(workingDays.Horizon)),
        new(workingDays),
    ];
    private readonly List<StepTerms> _steps = [];
    private readonly List<StepLink> _links = [];

    /// <summary>Adds a calendar and gives its number.</summary>
    public int AddCalendar(DayTable days) => AddCalendar(new CalendarGroup(days));

    /// <summary>Adds a calendar of which it is not certain how it runs, and gives its number.</summary>
    public int AddCalendar(CalendarGroup calendar)
    {
        if (calendar.First.Horizon != workingDays.Horizon)
            throw new ArgumentException(
                "A calendar knows the same days as the network.",
                nameof(calendar)
            );
        _calendars.Add(calendar);
        return _calendars.Count - 1;
    }

    /// <summary>Adds a step and gives its number, counted from 0.</summary>
    /// <param name="release">The first day on which it could be, if it had no duration and nothing led to it.</param>
    /// <param name="duration">The working days that it takes: so many after the day on which it can begin it is done.</param>
    /// <param name="calendar">On which days it can be.</param>
    public int AddStep(int release = 0, int duration = 0, int calendar = StepNetwork.AnyDay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(release);
        ArgumentOutOfRangeException.ThrowIfNegative(duration);
        ArgumentOutOfRangeException.ThrowIfNegative(calendar);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(calendar, _calendars.Count);
        var horizon = workingDays.Horizon;
        _steps.Add(new(Math.Min(release, horizon), Math.Min(duration, horizon), calendar, false));
        return _steps.Count - 1;
    }

    /// <summary>
    /// Adds a step whose day is given, because it has been held, and gives its number. What leads to it no longer
    /// matters, on whatever day that is: links to it are left out.
    /// </summary>
    public int AddFixed(int day)
    {
        var step = AddStep(day);
        _steps[step] = _steps[step] with { IsFixed = true };
        return step;
    }

    /// <summary>The second step cannot be before so long after the first; with a lag of 0 the same day will do.</summary>
    public void AddLink(int from, int to, int lag = 0, LagCount unit = LagCount.Days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lag);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(
            (uint)from,
            (uint)_steps.Count,
            nameof(from)
        );
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(
            (uint)to,
            (uint)_steps.Count,
            nameof(to)
        );
        if (!_steps[to].IsFixed)
            _links.Add(new(from, to, Math.Min(lag, workingDays.Horizon), unit));
    }

    /// <summary>The network of all that was added.</summary>
    /// <exception cref="CircularLinksException">The links go round.</exception>
    public StepNetwork Build() => new([.. _calendars], [.. _steps], [.. _links]);
}
