namespace Tijdpad.Networks.Engine;

/// <summary>
/// A network and what is uncertain about each of its steps.
/// </summary>
/// <remarks>
/// In a run a step can begin on its release, on its planned day as drawn, and when its links let it, whichever is last.
/// The delay as drawn is added, then its duration in working days; the first day after that which its calendar allows,
/// in the variant of this run, is its day. With the chance of a repeat it becomes the first allowed day so many days
/// later, and once more with the same chance. A step whose day is given has no doubt.
/// </remarks>
public sealed class SimulationModel
{
    private readonly ValueList<StepDoubt> _doubts;

    /// <param name="doubts">One for each step.</param>
    public SimulationModel(StepNetwork network, ValueList<StepDoubt> doubts)
    {
        if (doubts.Count != network.Count)
            throw new ArgumentException("Every step has its doubt.", nameof(doubts));
        Network = network;
        _doubts = doubts;
    }

    public StepNetwork Network { get; }

    /// <summary>What is uncertain about a step; <see cref="StepDoubt.None"/> when nothing is.</summary>
    public StepDoubt Doubt(int step) => _doubts[step];
}
