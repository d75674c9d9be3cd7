namespace Tijdpad.Networks.Engine;

/// <summary>
/// A schedule that is kept up while releases change, to ask of one network what many changes would do: only what a change
/// reaches is worked out again, and where nothing changes it stops. Not for use by two threads at once.
/// </summary>
public sealed class IncrementalSchedule
{
    private readonly StepNetwork _network;
    private readonly StepDays _days;
    private readonly DirtyPlaces _dirty;

    /// <param name="targets">For each step the last day on which it may be, included; null where there is none.</param>
    public IncrementalSchedule(StepNetwork network, ReadOnlySpan<int?> targets)
    {
        _network = network;
        _days = StepDays.Of(network, targets);
        _dirty = new(network.Count);
        Now = new(network, _days);
    }

    /// <summary>The schedule as it is at the moment of asking; it changes with every change.</summary>
    public Schedule Now { get; }

    /// <summary>The first day on which a step could be, if it had no duration and nothing led to it.</summary>
    public int Release(int step) => _days.Release[_network.PlaceOf[step]];

    /// <summary>Sets the first day on which a step could be, and gives how many steps were looked at.</summary>
    /// <remarks>Latest days do not depend on it.</remarks>
    public int ChangeRelease(int step, int release)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(release);
        var from = _network.PlaceOf[step];
        _days.Release[from] = Math.Min(release, _network.Horizon);
        _dirty.Add(from);
        var looked = 0;
        for (var place = _dirty.TakeFrom(from); place >= 0; place = _dirty.TakeFrom(place))
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

    private void MarkBehind(int place)
    {
        var behind = _network.Behind;
        for (var link = behind.Start[place]; link < behind.Start[place + 1]; link++)
            _dirty.Add(behind.Other[link]);
    }
}
