namespace Tijdpad.Forecasts;

/// <summary>How a forecast is made. The same terms and the same plan give the same forecast, bit for bit.</summary>
/// <param name="Today">The day from which is looked.</param>
/// <param name="Runs">How many courses of events are played, 100 to 1,000,000.</param>
/// <param name="Seed">From which the draws follow.</param>
/// <param name="Threads">By how many threads; the result does not depend on it.</param>
public sealed record ForecastTerms(
    DateOnly Today,
    int Runs = ForecastTerms.UsualRuns,
    ulong Seed = ForecastTerms.UsualSeed,
    int Threads = 1
)
{
    public const int UsualRuns = 100_000;

    public const ulong UsualSeed = 2017;

    public const int FewestRuns = 100;

    public const int MostRuns = 1_000_000;

    public int Runs { get; } =
        Runs is >= FewestRuns and <= MostRuns
            ? Runs
            : throw new ArgumentOutOfRangeException(nameof(Runs));
}
