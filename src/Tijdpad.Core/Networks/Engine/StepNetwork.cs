namespace Tijdpad.Networks.Engine;

/// <summary>
/// Steps, the links between them and the days on which they can be, laid out in arrays in an order in which every step
/// stands after those that lead to it.
/// </summary>
/// <remarks>
/// A step is one day: that on which it is done or held. It can begin on its release, or later when a link says so; it is
/// done its duration in working days after that, on the first day that its calendar allows. Days count from a base day;
/// the horizon is the day never, and what follows on never is never too. Steps are known by the numbers that the builder
/// gave; the arrays go by place in the order.
/// </remarks>
public sealed class StepNetwork
{
    /// <summary>The number of the calendar on which every day is allowed.</summary>
    public const int AnyDay = 0;

    /// <summary>The number of the calendar that allows working days only.</summary>
    public const int OnWorkingDays = 1;

    internal StepNetwork(CalendarGroup[] calendars, StepTerms[] steps, StepLink[] links)
    {
        Calendars = calendars;
        Count = steps.Length;
        StepAt = StepOrder.Of(Count, links);
        PlaceOf = new int[Count];
        Release = new int[Count];
        Duration = new int[Count];
        Calendar = new int[Count];
        Days = new DayTable[Count];
        IsFixed = new bool[Count];
        for (var place = 0; place < Count; place++)
        {
            var terms = steps[StepAt[place]];
            PlaceOf[StepAt[place]] = place;
            (Release[place], Duration[place], Calendar[place], IsFixed[place]) = terms;
            Days[place] = calendars[terms.Calendar].First;
        }
        Before = LinkTable.Before(this, links);
        Behind = Before.Turned(Count);
    }

    public int Count { get; }

    /// <summary>The number of days, and the day that stands for never.</summary>
    public int Horizon => WorkingDays.Horizon;

    /// <summary>The working days by which durations and lags are counted.</summary>
    public DayTable WorkingDays => Calendars[OnWorkingDays].First;

    internal CalendarGroup[] Calendars { get; }

    /// <summary>
    /// For each place the number of the step that stands there; a place is an index in the order of the network.
    /// </summary>
    internal int[] StepAt { get; }

    /// <summary>For each step, by its number, its place.</summary>
    internal int[] PlaceOf { get; }

    internal int[] Release { get; }

    internal int[] Duration { get; }

    internal int[] Calendar { get; }

    internal bool[] IsFixed { get; }

    /// <summary>The days on which the step at each place can be, in the first variant.</summary>
    internal DayTable[] Days { get; }

    /// <summary>For each place the links that lead to it, in the order in which they were added.</summary>
    internal LinkTable Before { get; }

    /// <summary>For each place the links that lead from it to what waits for it.</summary>
    internal LinkTable Behind { get; }
}
