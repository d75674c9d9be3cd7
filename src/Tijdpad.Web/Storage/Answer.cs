namespace Tijdpad.Web.Storage;

/// <summary>What a municipality answered on the chase list, with who typed it.</summary>
public sealed class Answer
{
    public required string ProjectId { get; init; }

    public required string Id { get; init; }

    public required string Municipality { get; init; }

    public required string ActivityId { get; init; }

    /// <summary>The date in words, as typed.</summary>
    public required string Words { get; init; }

    public required string Remark { get; init; }

    /// <summary>Of an account or of a personal link; never shown.</summary>
    public required string AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The revision in which it stands; the newest one when the plan already said so.</summary>
    public required long Revision { get; init; }
}
