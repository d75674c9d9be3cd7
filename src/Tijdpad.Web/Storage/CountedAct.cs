namespace Tijdpad.Web.Storage;

/// <summary>Something that may be done only so often; kept no longer than it counts.</summary>
public sealed class CountedAct
{
    public required string Id { get; init; }

    /// <summary>The name of the limit it counts for.</summary>
    public required string Kind { get; init; }

    /// <summary>SHA-256 of an account, a mail address or an IP address.</summary>
    public required byte[] Who { get; init; }

    public required DateTimeOffset At { get; init; }
}
