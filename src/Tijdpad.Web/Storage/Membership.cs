namespace Tijdpad.Web.Storage;

/// <summary>The part somebody has in a project.</summary>
public sealed class Membership
{
    public required string ProjectId { get; init; }

    public required string AccountId { get; init; }

    /// <summary>"" for a part in the whole project.</summary>
    public required string Municipality { get; init; }

    public required Role Role { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string AddedBy { get; init; }
}
