namespace Tijdpad.Networks.Engine;

/// <summary>
/// The earliest and latest day of every place in a network, and how those of one place follow from those beside it.
/// </summary>
internal sealed class StepDays
{
    private readonly DayTable _working;
    private readonly LinkTable _before;
    private readonly LinkTable _behind;
    private readonly DayTable[] _days;
    private readonly int _horizon;

    public StepDays(StepNetwork network)
    {
        _working = network.WorkingDays;
        (_before, _behind, _days) = (network.Before, network.Behind, network.Days);
        _horizon = network.Horizon;
        Release = [.. network.Release];
        Duration = network.Duration;
        Earliest = new int[network.Count];
        Target = new int[network.Count];
        Latest = new int[network.Count];
        LatestBegin = new int[network.Count];
        foreach (var days in (int[][])[Target, Latest, LatestBegin])
            Array.Fill(days, _horizon);
    }

    /// <summary>Earliest days worked out forward, then latest days backward from the targets.</summary>
    /// <param name="targets">For each step the last day on which it may be, included; null where there is none.</param>
    public static StepDays Of(StepNetwork network, ReadOnlySpan<int?> targets)
    {
        if (targets.Length != network.Count)
            throw new ArgumentException("Every step has its target, or null.", nameof(targets));
        var days = new StepDays(network);
        for (var step = 0; step < targets.Length; step++)
            days.Target[network.PlaceOf[step]] = Math.Clamp(
                targets[step] ?? network.Horizon,
                -1,
                network.Horizon
            );
        days.Forward();
        days.Backward();
        return days;
    }

    public int[] Release { get; }

    public int[] Duration { get; }

    public int[] Earliest { get; }

    /// <summary>The day on which a place must be done, included; never where there is none.</summary>
    public int[] Target { get; }

    /// <summary>The last day that holds all targets; never where nothing bounds it, −1 where there is no such day.</summary>
    public int[] Latest { get; }

    /// <summary>The last day on which a place can begin for that; never and −1 as for the latest day.</summary>
    public int[] LatestBegin { get; }

    public void Forward()
    {
        for (var place = 0; place < Earliest.Length; place++)
            Earliest[place] = EarliestAt(place);
    }

    private void Backward()
    {
        for (var place = Latest.Length - 1; place >= 0; place--)
            SetLatest(place, LatestAt(place));
    }

    /// <summary>The earliest day of a place, given those of all places that lead to it.</summary>
    public int EarliestAt(int place)
    {
        var begin = BeginAt(place);
        var duration = Duration[place];
        return _days[place].Next(duration == 0 ? begin : _working.After(begin, duration));
    }

    /// <summary>The first day on which the step at a place can begin, given the days of all that lead to it.</summary>
    public int BeginAt(int place)
    {
        var begin = Release[place];
        var end = _before.Start[place + 1];
        for (var link = _before.Start[place]; link < end; link++)
            begin = Math.Max(begin, Through(link));
        return begin;
    }

    /// <summary>The day on which a link that leads to a place lets it begin.</summary>
    public int Through(int link)
    {
        var day = Earliest[_before.Other[link]];
        var lag = _before.Lag[link];
        var days = _before.Days[link];
        return days is null ? Math.Min(unchecked(day + lag), _horizon) : days.After(day, lag);
    }

    /// <summary>The latest day of a place, given those of all places that wait for it.</summary>
    private int LatestAt(int place)
    {
        var last = Target[place];
        var end = _behind.Start[place + 1];
        for (var link = _behind.Start[place]; link < end; link++)
            last = Math.Min(last, BackThrough(link));
        return last >= _horizon ? _horizon
            : last < 0 ? -1
            : _days[place].Previous(last);
    }

    private void SetLatest(int place, int day)
    {
        Latest[place] = day;
        LatestBegin[place] =
            Duration[place] == 0 || day < 0 ? day : _working.Before(day, Duration[place]);
    }

    private int BackThrough(int link)
    {
        var begin = LatestBegin[_behind.Other[link]];
        if (begin < 0 || begin >= _horizon)
            return begin;
        var days = _behind.Days[link];
        return days is null ? begin - _behind.Lag[link] : days.Before(begin, _behind.Lag[link]);
    }
}
