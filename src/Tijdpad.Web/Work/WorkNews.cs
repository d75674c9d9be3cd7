namespace Tijdpad.Web.Work;

/// <summary>How it stands with a sum, for who waits.</summary>
/// <param name="Share">How much of it is done, from 0 through 1; null when that is not known.</param>
/// <param name="Since">How long ago it was asked for.</param>
public sealed record WorkNews(WorkState State, double? Share = null, TimeSpan Since = default)
{
    /// <summary>What is done, in Dutch and in its order; empty where that is not told.</summary>
    public ValueList<string> Steps { get; init; } = [];

    /// <summary>The place of the step that is being done, from 0.</summary>
    public int Step { get; init; }

    /// <summary>Who waits can leave: it is done to its end.</summary>
    public bool GoesOn { get; init; }

    public static WorkNews Ready { get; } = new(WorkState.Ready);
}
