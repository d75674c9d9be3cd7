namespace Tijdpad.Networks.Engine;

/// <summary>
/// Plays a model many times and counts when its milestones were. A milestone is a set of steps: it is reached on the day
/// of the last of them.
/// </summary>
public static class Simulation
{
    /// <summary>When each milestone was.</summary>
    public static SimulationResult Run(
        SimulationModel model,
        ValueList<ValueList<int>> milestones,
        SimulationTerms terms
    ) => Play(model, milestones, terms, false);

    /// <summary>When each milestone was, and which steps lay on the chain that decided it.</summary>
    public static SimulationResult RunWithChains(
        SimulationModel model,
        ValueList<ValueList<int>> milestones,
        SimulationTerms terms
    ) => Play(model, milestones, terms, true);

    private static SimulationResult Play(
        SimulationModel model,
        ValueList<ValueList<int>> milestones,
        SimulationTerms terms,
        bool withChains
    )
    {
        if (milestones.Any(steps => steps.IsEmpty))
            throw new ArgumentException("A milestone has at least one step.", nameof(milestones));
        var play = new SimulationPlay(model, terms.Seed);
        var places = milestones
            .Select(steps => steps.Select(step => model.Network.PlaceOf[step]).ToArray())
            .ToArray();
        var size = BlockSize(play.Steps.Length);
        var blocks = (terms.Runs + size - 1) / size;
        var tally = new RunTally(play, places, withChains, size);
        if (terms.Threads == 1)
        {
            for (var block = 0; block < blocks; block++)
                tally.Play(block, terms.Runs);
            return tally.Result(model.Network);
        }
        var gate = new Lock();
        Parallel.For(
            0,
            blocks,
            new ParallelOptions { MaxDegreeOfParallelism = terms.Threads },
            () => new RunTally(play, places, withChains, size),
            (block, _, own) =>
            {
                own.Play(block, terms.Runs);
                return own;
            },
            own =>
            {
                lock (gate)
                    tally.Add(own);
            }
        );
        return tally.Result(model.Network);
    }

    // the days of all steps in a block stay within the processor's second cache; what a run draws does not depend on it
    private static int BlockSize(int steps) =>
        Math.Clamp((1 << 18) / Math.Max(steps, 1) / 8 * 8, 32, 512);
}
