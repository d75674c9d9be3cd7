namespace Tijdpad.Web.Storage;

/// <summary>A branch of a plan: what it could become.</summary>
public sealed class Scenario
{
    public required string ProjectId { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>What people want to remember of it; may be "".</summary>
    public required string Note { get; init; }

    /// <summary>The revision that it branched off from.</summary>
    public required long BasedOn { get; init; }

    /// <summary>The plan as JSON, compressed as those of revisions are.</summary>
    public required byte[] Plan { get; init; }

    /// <summary>Counts its changes, from 1: who changes it says which version they saw.</summary>
    public required long Version { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset At { get; init; }

    public required string AuthorId { get; init; }

    /// <summary>Who last changed it.</summary>
    public required string AuthorName { get; init; }
}
