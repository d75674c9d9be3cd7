using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Writing.Word;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Comparing;

/// <summary>
/// Writes a plan as a Word document in which everything that differs from another plan is a tracked change:
/// accepting all gives the new plan, rejecting all the old one.
/// </summary>
public static class TrackedChangesWriter
{
    /// <param name="old">The plan as it was.</param>
    /// <param name="now">The plan as it is; it goes along hidden, as in every document of ours.</param>
    /// <param name="author">Whose changes they are.</param>
    /// <param name="when">When they were made, on the clock of the reader: Word shows it as it stands.</param>
    /// <param name="output">Is left open.</param>
    /// <param name="edition">What the foot of every page says of which revisions they are.</param>
    public static void Write(
        Plan old,
        Plan now,
        string author,
        DateTimeOffset when,
        Stream output,
        string edition = ""
    )
    {
        var (before, after) = (new PlanLayout(old), new PlanLayout(now));
        var columns = new ColumnDiff(before, after);
        var rows = new RowDiff(before, after, columns);
        var document = new MarkedDocument(
            after,
            before,
            LineDiff.Between(before.Above, after.Above),
            columns.Columns,
            rows.Both(before.Header, after.Header),
            rows.Rows(),
            LineDiff.Between(before.Below, after.Below)
        );
        new WordDocument(document, new RevisionStamp(author, when), edition).Write(output);
    }
}
