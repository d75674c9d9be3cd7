namespace Tijdpad.Web.Work;

/// <summary>How it stands with a sum, for who waits.</summary>
/// <param name="Share">How much of it is done, from 0 through 1; null when that is not known.</param>
/// <param name="Since">How long ago it was asked for.</param>
public sealed record WorkNews(WorkState State, double? Share = null, TimeSpan Since = default)
{
    public static WorkNews Ready { get; } = new(WorkState.Ready);
}
