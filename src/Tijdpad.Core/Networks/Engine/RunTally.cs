namespace Tijdpad.Networks.Engine;

/// <summary>The blocks of runs that one thread plays, and the counts of all that it played.</summary>
internal sealed class RunTally
{
    private readonly RunBlock _block;
    private readonly int[][] _milestones;
    private readonly int[] _last;
    private readonly int[][] _counts;
    private readonly ChainWalk? _chains;

    /// <param name="milestones">The places of each milestone.</param>
    public RunTally(SimulationPlay play, int[][] milestones, bool withChains, int size)
    {
        _block = new(play, size);
        _milestones = milestones;
        _last = new int[size];
        _counts = [.. milestones.Select(_ => new int[play.Horizon + 1])];
        _chains = withChains ? new(play, _block, milestones) : null;
    }

    /// <summary>Plays the runs of a block, but for those past the last.</summary>
    public void Play(int block, int runs)
    {
        var firstRun = block * _block.Size;
        _block.Play((uint)firstRun);
        var count = Math.Min(_block.Size, runs - firstRun);
        for (var milestone = 0; milestone < _milestones.Length; milestone++)
            Count(_milestones[milestone], _counts[milestone], count);
        _chains?.Count(firstRun, count);
    }

    public void Add(RunTally other)
    {
        foreach (var (own, others) in _counts.Zip(other._counts))
            AddTo(own, others);
        _chains?.Add(other._chains!);
    }

    public SimulationResult Result(StepNetwork network) =>
        new(_counts.Select(counts => new DayDistribution(counts.ToValueList())).ToValueList())
        {
            OnChain = _chains?.Counts(network),
        };

    internal static void AddTo(int[] own, int[] others)
    {
        for (var at = 0; at < own.Length; at++)
            own[at] += others[at];
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
