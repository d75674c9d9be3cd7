namespace Tijdpad.Documents.Layout;

/// <summary>A paragraph of two plans in one document: its words, each marked as kept, inserted or deleted.</summary>
/// <param name="Runs">Its words.</param>
/// <param name="Shape">What it is now, or was when it is deleted.</param>
/// <param name="Before">What it was, when that differs; null when it does not.</param>
/// <param name="Mark">Of its end, the paragraph mark.</param>
internal sealed record MarkedLine(
    IReadOnlyList<MarkedRun> Runs,
    LayoutLine Shape,
    LayoutLine? Before,
    Mark Mark
)
{
    /// <summary>A paragraph that is kept, inserted or deleted as a whole.</summary>
    public static MarkedLine Of(LayoutLine line, Mark mark) =>
        new(Split(line, mark), line, null, mark);

    /// <summary>The words of a line in runs, with a run of its own for each footnote.</summary>
    public static IReadOnlyList<MarkedRun> Split(LayoutLine line, Mark mark)
    {
        if (line.Anchors.IsEmpty)
            return line.Text.Length == 0 ? [] : [new(line.Text, mark)];
        var runs = new List<MarkedRun>();
        var from = 0;
        foreach (var anchor in line.Anchors)
        {
            var at = line.Text.IndexOf($"[{anchor.Mark}]", from, StringComparison.Ordinal);
            if (at > from)
                runs.Add(new(line.Text[from..at], mark));
            runs.Add(new(anchor.Mark, mark, anchor));
            from = at + anchor.Mark.Length + 2;
        }
        if (from < line.Text.Length)
            runs.Add(new(line.Text[from..], mark));
        return runs;
    }
}

/// <summary>A cell of two plans in one document; its mark says whether its column was inserted or deleted.</summary>
internal sealed record MarkedCell(IReadOnlyList<MarkedLine> Lines, Mark Mark);

/// <summary>A row of two plans in one document; its mark says whether the row was inserted or deleted.</summary>
internal sealed record MarkedRow(
    LayoutRowKind Kind,
    string? Id,
    IReadOnlyList<MarkedCell> Cells,
    Mark Mark
);

/// <summary>Words with one mark. With an anchor, the text is the mark of the footnote.</summary>
internal readonly record struct MarkedRun(string Text, Mark Mark, NoteAnchor? Anchor = null);
