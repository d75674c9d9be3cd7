namespace Tijdpad.Web.Storage;

/// <summary>A document that was uploaded and waits to be looked through; project "" when it is to start a project.</summary>
public sealed class Upload
{
    public required string ProjectId { get; init; }

    public required string Id { get; init; }

    public required string FileName { get; init; }

    public required byte[] File { get; init; }

    /// <summary>What reading made of it: the plan, the notes and where the words went; JSON.</summary>
    public required byte[] Reading { get; init; }

    /// <summary>The plan as corrected so far; JSON.</summary>
    public required byte[] Draft { get; set; }

    public required DateTimeOffset At { get; init; }

    public required string AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public DateTimeOffset? AcceptedAt { get; set; }
}
