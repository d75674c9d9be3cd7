namespace Tijdpad.Web.Storage;

/// <summary>What somebody can undo and redo: their own acts only, the newest first. Both are revisions like any other.</summary>
public static class UndoChoice
{
    /// <summary>The newest act of somebody that still stands; null when there is none. The first revision of a project stays.</summary>
    public static Revision? ToUndo(ValueList<Revision> newestFirst, string accountId)
    {
        var undone = Targets(newestFirst, RevisionKind.Undo);
        return newestFirst.FirstOrDefault(revision =>
            revision.Author.Id == accountId
            && revision.Kind != RevisionKind.Undo
            && revision.Number > 1
            && !undone.Contains(revision.Number)
        );
    }

    /// <summary>The undoing that somebody can take back: the newest, unless they did something else since; null when there is none.</summary>
    public static Revision? ToRedo(ValueList<Revision> newestFirst, string accountId)
    {
        var redone = Targets(newestFirst, RevisionKind.Redo);
        return newestFirst
            .Where(revision => revision.Author.Id == accountId)
            .TakeWhile(revision => revision.Kind is RevisionKind.Undo or RevisionKind.Redo)
            .FirstOrDefault(revision =>
                revision.Kind == RevisionKind.Undo && !redone.Contains(revision.Number)
            );
    }

    private static HashSet<long> Targets(ValueList<Revision> revisions, RevisionKind kind) =>
        revisions
            .Where(revision => revision.Kind == kind)
            .Select(revision => revision.Undoes)
            .OfType<long>()
            .ToHashSet();
}
