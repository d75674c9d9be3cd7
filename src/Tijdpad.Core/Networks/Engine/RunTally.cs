namespace Tijdpad.Networks.Engine;

/// <summary>The blocks of runs that one thread plays, and the counts of all that it played.</summary>
internal sealed class RunTally : IDisposable
{
    private readonly PlayOrder _order;
    private readonly RunBlock _block;
    private readonly int[] _last;
    private readonly int[][] _counts;
    private readonly int[][][] _tried;
    private readonly ChainWalk? _chains;

    public RunTally(PlayOrder order, bool withChains, int size)
    {
        _order = order;
        _block = new(order.Play, size, order.Trials.Length > 0);
        _last = new int[size];
        _counts = NoCounts();
        _tried = [.. order.Trials.Select(_ => NoCounts())];
        _chains = withChains
            ? new(order.Play, _block, [.. order.Milestones.Select(one => one.Places)])
            : null;
    }

    /// <summary>Plays the runs of a block, but for those past the last.</summary>
    public void Play(int block, int runs)
    {
        var firstRun = block * _block.Size;
        _block.Play((uint)firstRun, _order.StepsFrom(firstRun));
        Count(_counts, firstRun, runs);
        _chains?.Count(firstRun, Math.Min(_block.Size, runs - firstRun));
        foreach (var (steps, counts) in _order.Trials.Zip(_tried))
        {
            _block.Try((uint)firstRun, steps);
            Count(counts, firstRun, runs);
            _block.TakeBack(steps);
        }
    }

    public void Add(RunTally other)
    {
        Add(_counts, other._counts);
        foreach (var (own, others) in _tried.Zip(other._tried))
            Add(own, others);
        _chains?.Add(other._chains!);
    }

    public SimulationResult Result(StepNetwork network) =>
        new(Distributions(_counts))
        {
            OnChain = _chains?.Counts(network),
            Trials = _tried.Select(Distributions).ToValueList(),
        };

    public void Dispose() => _block.Dispose();

    internal static void AddTo(int[] own, int[] others)
    {
        for (var at = 0; at < own.Length; at++)
            own[at] += others[at];
    }

    private static void Add(int[][] owns, int[][] others)
    {
        foreach (var (own, other) in owns.Zip(others))
            AddTo(own, other);
    }

    private int[][] NoCounts() =>
        [.. _order.Milestones.Select(_ => new int[_order.Play.Horizon + 1])];

    private static ValueList<DayDistribution> Distributions(int[][] counts) =>
        counts.Select(one => new DayDistribution(one)).ToValueList();

    private void Count(int[][] counts, int firstRun, int runs)
    {
        for (var milestone = 0; milestone < counts.Length; milestone++)
        {
            var (places, most) = _order.Milestones[milestone];
            var count = Math.Min(_block.Size, Math.Min(runs, most) - firstRun);
            if (count > 0)
                Count(places, counts[milestone], count);
        }
    }

    private void Count(int[] places, int[] counts, int runs)
    {
        var days = _block.Days(places[0]);
        if (places.Length > 1)
        {
            days.CopyTo(_last);
            foreach (var place in places.AsSpan(1))
                Lanes.Later(_last, _block.Days(place));
            days = _last;
        }
        foreach (var day in days[..runs])
            counts[day]++;
    }
}
