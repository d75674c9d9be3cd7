namespace Tijdpad.Web.Storage;

/// <summary>A finding that was set aside, with the reason; kept when it is ended.</summary>
public sealed class Waiver
{
    /// <summary>Keys are made of what a finding is about.</summary>
    public const int KeyFormOfNow = 2;

    public required string ProjectId { get; init; }

    public required string Id { get; init; }

    public required string FindingKey { get; init; }

    /// <summary>How the key was made; an older one is renewed when the site starts.</summary>
    public int KeyForm { get; init; } = KeyFormOfNow;

    public required string Code { get; init; }

    /// <summary>What the finding said when it was set aside.</summary>
    public required string Message { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string AuthorName { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? EndedBy { get; set; }
}
