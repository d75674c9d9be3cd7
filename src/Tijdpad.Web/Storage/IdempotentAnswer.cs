namespace Tijdpad.Web.Storage;

/// <summary>The answer to a request that may be repeated, so that repeating it changes nothing.</summary>
public sealed class IdempotentAnswer
{
    public required string ProjectId { get; init; }

    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>SHA-256 of the request: the same key with another request is a mistake.</summary>
    public required byte[] RequestHash { get; init; }

    public required int Status { get; init; }

    public required byte[] Answer { get; init; }
}
