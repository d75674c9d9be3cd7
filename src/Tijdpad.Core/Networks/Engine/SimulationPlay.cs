namespace Tijdpad.Networks.Engine;

/// <summary>A model made ready to be played with one seed.</summary>
internal sealed class SimulationPlay
{
    private readonly StepNetwork _network;
    private readonly ulong _seed;
    private readonly DayMaps _maps;
    private readonly Dictionary<int, DelayGroup> _groups = [];
    private readonly Dictionary<int, int> _slots = [];
    private readonly List<VariantPlay> _variants = [];

    public SimulationPlay(SimulationModel model, ulong seed)
    {
        (_network, _seed, _maps) = (model.Network, seed, new(model.Network));
        Steps =
        [
            .. _network.StepAt.Select((step, place) => Step(place, (ulong)step, model.Doubt(step))),
        ];
    }

    public int Horizon => _network.Horizon;

    /// <summary>The steps by place.</summary>
    public StepPlay[] Steps { get; }

    public IReadOnlyCollection<DelayGroup> Groups => _groups.Values;

    /// <summary>The calendars with more than one variant; the slot of all others is 0, and this list starts at 1.</summary>
    public IReadOnlyList<VariantPlay> Variants => _variants;

    private StepPlay Step(int place, ulong step, StepDoubt doubt)
    {
        if (_network.IsFixed[place])
            doubt = StepDoubt.None;
        var calendar = _network.Calendar[place];
        var what = doubt.Key ?? step;
        return new(
            _network.Release[place],
            Table(doubt.Planned),
            Table(doubt.Delay),
            doubt.Group is { } group ? Group(group) : null,
            doubt.Group is null ? 0 : (uint)Math.Round(doubt.Share * Lanes.FullShare),
            _maps.Of(calendar, _network.Duration[place], 0),
            Slot(calendar),
            Repeat(doubt, what, _maps.First(calendar)),
            Links(place),
            Draws.Key(_seed, what, DrawPurpose.Step)
        );
    }

    // what is always 0 need not be looked up; what is beyond the horizon is never
    private int[]? Table(QuantileTable? table) =>
        table is null || table.Greatest == 0 ? null
        : table.Greatest <= Horizon ? table.Values
        : [.. table.Values.Select(value => Math.Min(value, Horizon))];

    private DelayGroup Group(int group)
    {
        if (!_groups.TryGetValue(group, out var found))
            _groups[group] = found = new(
                _groups.Count,
                Draws.Key(_seed, unchecked((ulong)group), DrawPurpose.Group)
            );
        return found;
    }

    private RepeatPlay? Repeat(StepDoubt doubt, ulong what, int[] map) =>
        doubt.Repeat == 0
            ? null
            : new(
                Draws.Key(_seed, what, DrawPurpose.Repeat),
                Threshold(doubt.Repeat),
                Threshold(doubt.Repeat * doubt.Repeat),
                Math.Min(doubt.RepeatLag, Horizon),
                map
            );

    private static uint Threshold(double chance) =>
        (uint)Math.Min(chance * 4_294_967_296, uint.MaxValue);

    private LinkPlay[] Links(int place)
    {
        var before = _network.Before;
        var links = new LinkPlay[before.Start[place + 1] - before.Start[place]];
        for (var link = before.Start[place]; link < before.Start[place + 1]; link++)
            links[link - before.Start[place]] = Link(
                place,
                before.Other[link],
                before.Lag[link],
                before.Unit[link]
            );
        return links;
    }

    private LinkPlay Link(int place, int from, int lag, LagUnit unit) =>
        unit switch
        {
            LagUnit.WorkingDays => new(from, 0, _maps.Of(StepNetwork.OnWorkingDays, 0, lag), 0),
            LagUnit.Meetings => new(
                from,
                0,
                _maps.Of(_network.Calendar[place], 0, lag),
                Slot(_network.Calendar[place])
            ),
            _ => new(from, lag, null, 0),
        };

    private int Slot(int calendar)
    {
        var group = _network.Calendars[calendar];
        if (group.Variants.Count == 1)
            return 0;
        if (_slots.TryGetValue(calendar, out var slot))
            return slot;
        var starts = QuantileTable.Of(
            group.Weights.Select((weight, variant) => (variant * _maps.Stride, weight))
        );
        _variants.Add(new(starts.Values, Draws.Key(_seed, (ulong)calendar, DrawPurpose.Calendar)));
        return _slots[calendar] = _variants.Count;
    }
}
