namespace Tijdpad.Networks.Engine;

/// <summary>Plays a model many times and counts when its milestones were.</summary>
public static class Simulation
{
    /// <summary>Plays the runs and counts on which day each milestone was.</summary>
    public static SimulationResult Run(
        SimulationModel model,
        ValueList<Milestone> milestones,
        SimulationTerms terms,
        CancellationToken stop = default
    ) => Play(model, milestones, [], terms, false, stop);

    /// <summary>The same, and how often each step lay on the chain that decided the day of a milestone.</summary>
    public static SimulationResult RunWithChains(
        SimulationModel model,
        ValueList<Milestone> milestones,
        SimulationTerms terms,
        CancellationToken stop = default
    ) => Play(model, milestones, [], terms, true, stop);

    /// <summary>
    /// When each milestone was, and when it would have been in the same runs if of some steps everything were certain.
    /// All others draw what they drew, so that the difference is what these steps do.
    /// </summary>
    /// <param name="trials">For each trial the steps that are certain.</param>
    public static SimulationResult RunWithTrials(
        SimulationModel model,
        ValueList<Milestone> milestones,
        ValueList<ValueList<int>> trials,
        SimulationTerms terms,
        CancellationToken stop = default
    ) => Play(model, milestones, trials, terms, false, stop);

    private static SimulationResult Play(
        SimulationModel model,
        ValueList<Milestone> milestones,
        ValueList<ValueList<int>> trials,
        SimulationTerms terms,
        bool withChains,
        CancellationToken stop
    )
    {
        var play = new SimulationPlay(model, terms.Seed);
        var order = new PlayOrder(play, model.Network, milestones, trials);
        var size = BlockSize(play.Steps.Length);
        var runs = Math.Min(terms.Runs, milestones.Max(one => one.Runs));
        var blocks = (runs + size - 1) / size;
        using var tally = new RunTally(order, withChains, size);
        if (terms.Threads == 1)
            for (var block = 0; block < blocks; block++)
            {
                stop.ThrowIfCancellationRequested();
                tally.Play(block, runs);
            }
        else
            PlayTogether(
                tally,
                () => new RunTally(order, withChains, size),
                (blocks, runs),
                terms.Threads,
                stop
            );
        return tally.Result(model.Network);
    }

    private static void PlayTogether(
        RunTally tally,
        Func<RunTally> ofThread,
        (int Blocks, int Runs) all,
        int threads,
        CancellationToken stop
    )
    {
        var gate = new Lock();
        Parallel.For(
            0,
            all.Blocks,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop },
            ofThread,
            (block, _, own) =>
            {
                own.Play(block, all.Runs);
                return own;
            },
            own =>
            {
                using (own)
                {
                    lock (gate)
                        tally.Add(own);
                }
            }
        );
    }

    // the days of all steps in a block stay within the processor's second cache; what a run draws does not depend on it
    private static int BlockSize(int steps) =>
        Math.Clamp((1 << 18) / Math.Max(steps, 1) / 8 * 8, 32, 512);
}
