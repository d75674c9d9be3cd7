namespace Tijdpad.Web.Storage;

/// <summary>A document that was uploaded and waits to be looked through; project "" when it is to start a project.</summary>
public sealed class Upload
{
    public required string ProjectId { get; init; }

    public required string Id { get; init; }

    public required string FileName { get; init; }

    public required byte[] File { get; init; }

    /// <summary>What reading made of it: the plan, the notes and where the words went; JSON. Empty until it was read.</summary>
    public byte[] Reading { get; init; } = [];

    /// <summary>The plan as corrected so far; JSON. Empty until it was read.</summary>
    public byte[] Draft { get; set; } = [];

    /// <summary>Why it cannot be read, in Dutch; null when it can, or was not tried yet.</summary>
    public string? Problem { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public DateTimeOffset? AcceptedAt { get; set; }
}
