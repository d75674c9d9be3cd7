using Tijdpad.Comparing;
using Tijdpad.Overviews;
using Tijdpad.Plans;

namespace Tijdpad.Web.Storage;

/// <summary>A revision without its plan, as the history lists it.</summary>
/// <param name="Name">The name that people gave it; null when it has none.</param>
/// <param name="Undoes">The revision whose change it takes back; null when it takes back none.</param>
public sealed record Revision(
    string ProjectId,
    long Number,
    DateTimeOffset At,
    Author Author,
    RevisionKind Kind,
    string Reason,
    long? Undoes,
    string? Name = null
);

/// <summary>Who did something: an account, or somebody with a personal link.</summary>
/// <param name="Id">Of the account or the link; never shown.</param>
/// <param name="Name">As shown in the history.</param>
public sealed record Author(string Id, string Name)
{
    /// <summary>The program itself, for the sample project.</summary>
    public static Author Tijdpad { get; } = new("tijdpad", "Tijdpad");
}

/// <summary>A revision with its plan.</summary>
public sealed record OpenRevision(Revision Revision, Plan Plan)
{
    /// <summary>What people chose to call the project; "" when nobody did.</summary>
    public string ShortName { get; init; } = "";

    /// <summary>What the project is called: never empty, at most <see cref="ProjectName.Longest"/> long.</summary>
    public string Name => ProjectName.Of(ShortName, Plan.Title);

    public string ProjectId => Revision.ProjectId;

    public long Number => Revision.Number;
}

/// <summary>What somebody wants to add to the chain, apart from the plan.</summary>
public sealed record Act(Author Author, RevisionKind Kind, string Reason, long? Undoes = null)
{
    /// <summary>When it was, for a history that is taken over; null for now.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>What a project begins with.</summary>
/// <param name="Id">As it will stand in addresses.</param>
/// <param name="Plan">The first revision.</param>
public sealed record ProjectStart(string Id, Plan Plan, Act Act)
{
    /// <summary>What people chose to call it; "" when it is to follow from the title.</summary>
    public string ShortName { get; init; } = "";
}

/// <summary>What became of an attempt to add a revision.</summary>
public abstract record AppendResult
{
    private AppendResult() { }

    /// <summary>It stands. When others had changed other fields in the meantime, both are in it.</summary>
    public sealed record Appended(OpenRevision Head, bool IsMerged) : AppendResult;

    /// <summary>Nothing is added: the plan already says so.</summary>
    public sealed record Unchanged(OpenRevision Head) : AppendResult;

    /// <summary>Nothing is added: somebody else changed the same fields in the meantime.</summary>
    public sealed record Clashed(OpenRevision Head, ValueList<MergeConflict> Conflicts)
        : AppendResult;
}
