namespace Tijdpad.Networks.Engine;

/// <summary>How a simulation is run. The result depends on the runs and the seed, never on the threads.</summary>
/// <param name="Threads">By how many threads at once the runs are shared.</param>
public sealed record SimulationTerms(int Runs, ulong Seed, int Threads = 1)
{
    public int Runs { get; } =
        Runs > 0 ? Runs : throw new ArgumentOutOfRangeException(nameof(Runs));

    public int Threads { get; } =
        Threads > 0 ? Threads : throw new ArgumentOutOfRangeException(nameof(Threads));
}
