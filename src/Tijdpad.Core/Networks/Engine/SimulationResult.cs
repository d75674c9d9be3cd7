namespace Tijdpad.Networks.Engine;

/// <summary>For each milestone on how many runs it was on which day.</summary>
/// <param name="Milestones">When each milestone was, in the order in which they were asked for.</param>
public sealed record SimulationResult(ValueList<DayDistribution> Milestones)
{
    /// <summary>
    /// For each milestone how many runs had each step on the chain that decided its day; null when it was not asked for.
    /// </summary>
    public ValueList<ValueList<int>>? OnChain { get; init; }

    /// <summary>For each trial when each milestone would have been.</summary>
    public ValueList<ValueList<DayDistribution>> Trials { get; init; } = [];

    /// <summary>The part of the runs in which a step lay on the chain that decided a milestone, the step of the milestone itself too.</summary>
    public double Criticality(int milestone, int step)
    {
        if (OnChain is null)
            throw new InvalidOperationException("The chains were not asked for.");
        return (double)OnChain[milestone][step] / Milestones[milestone].Runs;
    }
}
