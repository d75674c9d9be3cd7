namespace Tijdpad.Networks.Engine;

/// <summary>
/// Walks back from the milestones of a played block to what decided them: from a step to the one that let it begin last,
/// until a step that begins on its own planned day or release.
/// </summary>
internal sealed class ChainWalk(SimulationPlay play, RunBlock block, int[][] milestones)
{
    private readonly int[][] _counts = [.. milestones.Select(_ => new int[play.Steps.Length])];

    public void Count(int firstRun, int runs)
    {
        for (var milestone = 0; milestone < milestones.Length; milestone++)
        {
            for (var lane = 0; lane < runs; lane++)
                Walk(
                    Last(milestones[milestone], lane),
                    lane,
                    (uint)(firstRun + lane),
                    _counts[milestone]
                );
        }
    }

    public void Add(ChainWalk other)
    {
        foreach (var (own, others) in _counts.Zip(other._counts))
            RunTally.AddTo(own, others);
    }

    /// <summary>How often each step lay on the chain to each milestone, by step.</summary>
    public ValueList<ValueList<int>> Counts(StepNetwork network) =>
        _counts
            .Select(counts => network.PlaceOf.Select(place => counts[place]).ToValueList())
            .ToValueList();

    private int Last(int[] places, int lane)
    {
        var last = places[0];
        foreach (var place in places)
        {
            if (block.Days(place)[lane] > block.Days(last)[lane])
                last = place;
        }
        return last;
    }

    private void Walk(int place, int lane, uint run, int[] counts)
    {
        for (var at = place; at >= 0; at = Driver(play.Steps[at], lane, run))
            counts[at]++;
    }

    private int Driver(StepPlay step, int lane, uint run)
    {
        var own = step.Planned is null
            ? 0
            : step.Planned[Draws.Of(step.Key, run) >> (32 - QuantileTable.Bits)];
        var (driver, begin) = (-1, Math.Max(step.Release, own) - 1);
        foreach (var link in step.Links)
        {
            var day = block.Days(link.Before)[lane];
            var through = link.Map is null
                ? day + link.Lag
                : link.Map[day + block.Variant(link.Variant)[lane]];
            if (through > begin)
                (driver, begin) = (link.Before, through);
        }
        return driver;
    }
}
