namespace Tijdpad.Web.Storage;

/// <summary>A project as it stands in the database.</summary>
public sealed class StoredProject
{
    /// <summary>Stands in addresses; never changes.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the newest plan.</summary>
    public required string Title { get; set; }

    /// <summary>What people call the project; "" when nobody chose a name and it follows from the title.</summary>
    public string ShortName { get; set; } = "";

    /// <summary>Whether the program itself put it in at its first start; everybody may look at it as it was put in.</summary>
    public bool IsSample { get; init; }

    /// <summary>The number of the newest revision.</summary>
    public required long Head { get; set; }

    /// <summary>Whether the public page exists.</summary>
    public bool IsPublic { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }
}

/// <summary>A revision as it stands in the database; never changed once written.</summary>
public sealed class StoredRevision
{
    public required string ProjectId { get; init; }

    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public required RevisionKind Kind { get; init; }

    public required string Reason { get; init; }

    /// <summary>The revision whose change this one takes back; null when it takes back none.</summary>
    public long? Undoes { get; init; }

    /// <summary>The plan as JSON, compressed with Brotli.</summary>
    public required byte[] Plan { get; init; }

    public required byte[] PreviousHash { get; init; }

    public required byte[] Hash { get; init; }

    public Revision ToRevision() =>
        new(ProjectId, Number, At, new(AuthorId, AuthorName), Kind, Reason, Undoes);
}

/// <summary>What sort of act made a revision.</summary>
public enum RevisionKind
{
    Import,
    Edit,
    Undo,
    Redo,
    Restore,

    /// <summary>Dates that somebody gave by a personal link.</summary>
    Answer,
}

/// <summary>The name that people gave a revision ("update d.d. 14 maart").</summary>
public sealed class RevisionName
{
    public required string ProjectId { get; init; }

    public required long Number { get; init; }

    public required string Name { get; set; }

    public required DateTimeOffset At { get; set; }

    public required string AuthorName { get; set; }
}
