namespace Tijdpad.Web.Shared;

/// <summary>How many files of strangers are read at once; each may take 384 MB and a core for ten seconds.</summary>
/// <param name="AtOnce">At least 1.</param>
/// <param name="AtOnceOfAccount">Less than <paramref name="AtOnce"/> where that is more than 1: one person never holds up all others.</param>
/// <param name="MostOfAccount">Being read and waiting together.</param>
/// <param name="MostWaiting">Of everybody together.</param>
/// <param name="Patience">Who has waited for so long is told to come back.</param>
public sealed record ReadingRules(
    int AtOnce,
    int AtOnceOfAccount,
    int MostOfAccount,
    int MostWaiting,
    TimeSpan Patience
)
{
    private const long MemoryOfReader = 768L * 1024 * 1024;

    private const int MostAtOnce = 4;

    /// <summary>By the cores and the memory that this process may use.</summary>
    public static ReadingRules Of(int cores, long memory)
    {
        var atOnce = (int)Math.Clamp(Math.Min(cores, memory / MemoryOfReader), 1, MostAtOnce);
        return new(atOnce, Math.Max(1, atOnce - 1), 4, 12, TimeSpan.FromSeconds(20));
    }
}
