using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>
/// A document to be written, with what changed marked in it: the plan as it is now and as it was
/// (the same when nothing is marked), and what stands above the table, in it and below.
/// </summary>
internal sealed record MarkedDocument(
    PlanLayout Now,
    PlanLayout Before,
    IReadOnlyList<MarkedLine> Above,
    IReadOnlyList<PlanColumn> Columns,
    MarkedRow Header,
    IEnumerable<MarkedRow> Rows,
    IReadOnlyList<MarkedLine> Below
)
{
    public static MarkedDocument Of(PlanLayout layout) =>
        new(
            layout,
            layout,
            Lines(layout.Above),
            layout.Columns,
            Row(layout.Header, Mark.Same),
            layout.Rows.Select(row => Row(row, Mark.Same)),
            Lines(layout.Below)
        );

    public static MarkedRow Row(LayoutRow row, Mark mark) =>
        new(
            row.Kind,
            row.Id,
            [.. row.Cells.Select(cell => new MarkedCell(Lines(cell, mark), Mark.Same))],
            mark
        );

    private static List<MarkedLine> Lines(IReadOnlyList<LayoutLine> lines, Mark mark = Mark.Same) =>
        [.. lines.Select(line => MarkedLine.Of(line, mark))];
}
