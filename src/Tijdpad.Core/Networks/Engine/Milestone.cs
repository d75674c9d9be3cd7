namespace Tijdpad.Networks.Engine;

/// <summary>A set of steps of a simulation, reached on the day of the last of them.</summary>
/// <param name="Steps">At least one.</param>
/// <param name="Runs">Over how many runs it is counted at most, the first ones; what needs few is played in few.</param>
public sealed record Milestone(ValueList<int> Steps, int Runs = int.MaxValue)
{
    public ValueList<int> Steps { get; } =
        Steps.IsEmpty
            ? throw new ArgumentException("A milestone has at least one step.", nameof(Steps))
            : Steps;

    public int Runs { get; } =
        Runs > 0 ? Runs : throw new ArgumentOutOfRangeException(nameof(Runs));
}
