namespace Tijdpad.Networks.Engine;

/// <summary>The links of a network go round: the steps of one circle, each linked to the next and the last to the first.</summary>
public sealed class CircularLinksException(ValueList<int> steps)
    : InvalidOperationException($"The links go round: {string.Join(" → ", steps)}.")
{
    public ValueList<int> Steps { get; } = steps;
}
