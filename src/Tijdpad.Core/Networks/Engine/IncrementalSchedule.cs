namespace Tijdpad.Networks.Engine;

/// <summary>
/// A schedule that is kept up while releases, durations and targets change: only what a change reaches is worked out
/// again, and where nothing changes it stops. Not for use by two threads at once.
/// </summary>
public sealed class IncrementalSchedule
{
    private readonly StepNetwork _network;
    private readonly StepDays _days;
    private readonly DirtyPlaces _forward;
    private readonly DirtyPlaces _backward;

    public IncrementalSchedule(StepNetwork network)
    {
        _network = network;
        _days = new(network);
        _forward = new(network.Count);
        _backward = new(network.Count);
        _days.Forward();
        Now = new(network, _days);
    }

    /// <summary>The schedule as it is at the moment of asking; it changes with every change.</summary>
    public Schedule Now { get; }

    /// <summary>Sets the first day on which a step could be, and gives how many steps were looked at.</summary>
    public int ChangeRelease(int step, int release)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(release);
        var place = _network.PlaceOf[step];
        _days.Release[place] = Math.Min(release, _network.Horizon);
        return WalkForward(place);
    }

    /// <summary>Sets the working days that a step takes, and gives how many steps were looked at.</summary>
    public int ChangeDuration(int step, int duration)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(duration);
        var place = _network.PlaceOf[step];
        if (_network.IsFixed[place])
            throw new ArgumentException("A step whose day is given takes no time.", nameof(step));
        _days.Duration[place] = Math.Min(duration, _network.Horizon);
        _days.SetLatest(place, _days.Latest[place]);
        MarkBefore(place);
        return WalkForward(place) + WalkBackward(place);
    }

    /// <summary>Sets the last day on which a step may be, included, or takes it away; gives how many steps were looked at.</summary>
    public int ChangeTarget(int step, int? target)
    {
        var place = _network.PlaceOf[step];
        _days.Target[place] = Math.Clamp(target ?? _network.Horizon, -1, _network.Horizon);
        _backward.Add(place);
        return WalkBackward(place);
    }

    private int WalkForward(int from)
    {
        var looked = 0;
        _forward.Add(from);
        for (var place = _forward.TakeFrom(from); place >= 0; place = _forward.TakeFrom(place))
        {
            looked++;
            var day = _days.EarliestAt(place);
            if (day == _days.Earliest[place])
                continue;
            _days.Earliest[place] = day;
            MarkBehind(place);
        }
        return looked;
    }

    private int WalkBackward(int from)
    {
        var looked = 0;
        for (
            var place = _backward.TakeDownFrom(from);
            place >= 0;
            place = _backward.TakeDownFrom(place)
        )
        {
            looked++;
            var day = _days.LatestAt(place);
            if (day == _days.Latest[place])
                continue;
            _days.SetLatest(place, day);
            MarkBefore(place);
        }
        return looked;
    }

    private void MarkBehind(int place)
    {
        var behind = _network.Behind;
        for (var link = behind.Start[place]; link < behind.Start[place + 1]; link++)
            _forward.Add(behind.Other[link]);
    }

    private void MarkBefore(int place)
    {
        var before = _network.Before;
        for (var link = before.Start[place]; link < before.Start[place + 1]; link++)
            _backward.Add(before.Other[link]);
    }
}
