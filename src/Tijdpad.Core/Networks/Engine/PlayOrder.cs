namespace Tijdpad.Networks.Engine;

/// <summary>Which milestones and trials are asked of a play, and which steps must be played for them.</summary>
internal sealed class PlayOrder
{
    private readonly (int Runs, StepPlay[] Steps)[] _parts;

    public PlayOrder(
        SimulationPlay play,
        StepNetwork network,
        ValueList<Milestone> milestones,
        IEnumerable<ValueList<int>> trials
    )
    {
        Play = play;
        Milestones =
        [
            .. milestones.Select(one =>
                (one.Steps.Select(step => network.PlaceOf[step]).ToArray(), one.Runs)
            ),
        ];
        _parts =
        [
            .. milestones
                .Select(one => one.Runs)
                .Distinct()
                .Order()
                .Select(runs => (runs, Differing(LeadingTo(runs)))),
        ];
        var needed = LeadingTo(1);
        Trials = [.. trials.Select(steps => play.MadeCertain(steps, needed))];
    }

    public SimulationPlay Play { get; }

    /// <summary>The places of each milestone, and over how many runs it is counted at most.</summary>
    public (int[] Places, int Runs)[] Milestones { get; }

    /// <summary>For each trial the steps that are played in another way, in order.</summary>
    public StepPlay[][] Trials { get; }

    /// <summary>
    /// The steps to play from a run on: those whose day may differ from run to run, and on which a milestone still depends
    /// that is counted in that run.
    /// </summary>
    public StepPlay[] StepsFrom(int run)
    {
        foreach (var (runs, steps) in _parts)
        {
            if (run < runs)
                return steps;
        }
        return [];
    }

    private bool[] LeadingTo(int runs) =>
        Play.LeadingTo(Milestones.Where(one => one.Runs >= runs).SelectMany(one => one.Places));

    private StepPlay[] Differing(bool[] needed) =>
        Array.FindAll(Play.Steps, step => needed[step.Place] && step.Always is null);
}
