namespace Tijdpad.Web.Storage;

/// <summary>A browser in which somebody signed in before.</summary>
public sealed class KnownBrowser
{
    /// <summary>SHA-256 of the key in its cookie.</summary>
    public required byte[] IdHash { get; init; }

    public required string AccountId { get; init; }

    /// <summary>When they last signed in there.</summary>
    public required DateTimeOffset SeenAt { get; init; }
}
