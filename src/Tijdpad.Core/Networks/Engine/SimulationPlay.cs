namespace Tijdpad.Networks.Engine;

/// <summary>A model made ready to be played with one seed.</summary>
internal sealed class SimulationPlay
{
    private readonly SimulationModel _model;
    private readonly StepNetwork _network;
    private readonly ulong _seed;
    private readonly DayMaps _maps;
    private readonly Dictionary<int, DelayGroup> _groups = [];
    private readonly Dictionary<int, int> _slots = [];
    private readonly List<VariantPlay> _variants = [];

    public SimulationPlay(SimulationModel model, ulong seed)
    {
        (_model, _network, _seed, _maps) = (model, model.Network, seed, new(model.Network));
        Steps = new StepPlay[_network.Count];
        for (var place = 0; place < Steps.Length; place++)
            Steps[place] = Step(place, model.Doubt(_network.StepAt[place]));
    }

    public int Horizon => _network.Horizon;

    /// <summary>The steps by place.</summary>
    public StepPlay[] Steps { get; }

    public IReadOnlyCollection<DelayGroup> Groups => _groups.Values;

    /// <summary>The calendars with more than one variant; the slot of all others is 0, and this list starts at 1.</summary>
    public IReadOnlyList<VariantPlay> Variants => _variants;

    /// <summary>The places to which no link leads back from these are not among the answer.</summary>
    public bool[] LeadingTo(IEnumerable<int> places)
    {
        var leads = new bool[Steps.Length];
        foreach (var place in places)
            leads[place] = true;
        for (var place = leads.Length - 1; place >= 0; place--)
        {
            if (!leads[place])
                continue;
            foreach (var link in Steps[place].Links)
                leads[link.Before] = true;
        }
        return leads;
    }

    /// <summary>What is played otherwise when everything of some steps is certain, in order: they, and what follows on them.</summary>
    /// <param name="needed">The places of which the days are asked, and all that lead to them.</param>
    public StepPlay[] MadeCertain(IReadOnlyCollection<int> steps, bool[] needed)
    {
        var others = new List<StepPlay>();
        var reached = new bool[Steps.Length];
        for (var place = 0; place < Steps.Length; place++)
        {
            var step = _network.StepAt[place];
            var isCertain = steps.Contains(step);
            if (
                !needed[place]
                || !(isCertain || Array.Exists(Steps[place].Links, link => reached[link.Before]))
            )
                continue;
            reached[place] = true;
            others.Add(isCertain ? Step(place, _model.Doubt(step).MadeCertain) : Steps[place]);
        }
        return [.. others];
    }

    private StepPlay Step(int place, StepDoubt doubt)
    {
        if (_network.IsFixed[place])
            doubt = StepDoubt.None;
        var calendar = _network.Calendar[place];
        var what = doubt.Key ?? (ulong)_network.StepAt[place];
        return Settled(
            new(
                place,
                Math.Max(
                    _network.Release[place],
                    doubt.Planned is { IsCertain: true } day ? Math.Min(day.Least, Horizon) : 0
                ),
                doubt.Planned is { IsCertain: false } planned ? Table(planned) : null,
                Table(doubt.Delay),
                doubt.Group is { } group ? Group(group) : null,
                doubt.Group is null ? 0 : (uint)Math.Round(doubt.Share * Lanes.FullShare),
                _maps.Of(calendar, _network.Duration[place], 0),
                Slot(calendar),
                Repeat(doubt, what, _maps.First(calendar)),
                Links(place),
                Draws.Key(_seed, what, DrawPurpose.Step)
            )
        );
    }

    // what is alike in all runs is worked out beforehand
    private StepPlay Settled(StepPlay step)
    {
        var (least, open) = (step.Release, new List<LinkPlay>());
        foreach (var link in step.Links)
        {
            if (link.Variant != 0 || Steps[link.Before].Always is not { } day)
                open.Add(link);
            else
                least = Math.Max(least, link.Map is null ? day + link.Lag : link.Map[day]);
        }
        var mayDiffer =
            open.Count > 0
            || step.Variant != 0
            || (step.Planned ?? step.Delay) is not null
            || step.Repeat is not null;
        var soonest = Math.Min(least, Horizon);
        return step with
        {
            Least = least,
            Open = [.. open],
            Always = mayDiffer ? null : step.Map?[soonest] ?? soonest,
        };
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

    private LinkPlay Link(int place, int from, int lag, LagCount unit) =>
        unit switch
        {
            LagCount.WorkingDays => new(from, 0, _maps.Of(StepNetwork.OnWorkingDays, 0, lag), 0),
            LagCount.OwnDays => new(
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
