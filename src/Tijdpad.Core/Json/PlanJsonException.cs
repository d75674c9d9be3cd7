namespace Tijdpad.Json;

/// <summary>JSON that is not a plan. The message is one Dutch sentence for the user and names the place.</summary>
public sealed class PlanJsonException : Exception
{
    public PlanJsonException(string path, string reason, Exception? inner = null)
        : base($"Dit is geen geldige Tijdpad-planning: {reason} (bij {path}).", inner)
    {
        Path = path;
    }

    /// <summary>The place, as in <c>$.activities[3].date</c>.</summary>
    public string Path { get; }
}
