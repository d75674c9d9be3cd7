using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Api;

/// <summary>A project, as the API gives it.</summary>
/// <param name="Title">Of the newest plan.</param>
/// <param name="ShortName">What people call the project; null when nobody chose a name and it follows from the title.</param>
/// <param name="Revision">The number of the newest revision.</param>
public sealed record ApiProject(
    string Id,
    string Title,
    string? ShortName,
    long Revision,
    bool IsPublic
)
{
    internal static ApiProject Of(StoredProject project) =>
        new(
            project.Id,
            project.Title,
            project.ShortName.Length > 0 ? project.ShortName : null,
            project.Head,
            project.IsPublic
        );
}

/// <summary>A revision of a plan, as the API gives it.</summary>
public sealed record ApiRevision(
    long Number,
    DateTimeOffset At,
    string Author,
    RevisionKind Kind,
    string Reason,
    string? Name
)
{
    internal static ApiRevision Of(Revision revision) =>
        new(
            revision.Number,
            revision.At,
            revision.Author.Name,
            revision.Kind,
            revision.Reason,
            revision.Name
        );
}

/// <summary>The answer to edits: the revision that holds them, and whether others had changed the plan meanwhile.</summary>
/// <param name="Revision">The number of the newest revision now.</param>
/// <param name="Summary">What was done, in Dutch; "" when the plan already said so.</param>
/// <param name="IsMerged">Others had changed other fields in the meantime; both are in it.</param>
public sealed record ApiEdited(long Revision, string Summary, bool IsMerged);
