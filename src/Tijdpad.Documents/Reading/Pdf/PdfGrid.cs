namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>A table between ruled lines.</summary>
internal sealed record PdfGrid(
    PdfBox Box,
    List<double> Xs,
    List<double> Ys,
    List<PdfGridCell> Cells
)
{
    /// <summary>The lines of one table: upright at <paramref name="xs"/>, level at <paramref name="ys"/> (from the top down).</summary>
    public static PdfGrid Of(List<double> xs, List<double> ys, List<PdfRuling> rulings)
    {
        var (columns, rows) = (xs.Count - 1, ys.Count - 1);
        var group = Enumerable.Range(0, columns * rows).ToArray();
        for (var row = 0; row < rows; row++)
        for (var column = 0; column < columns; column++)
        {
            var here = row * columns + column;
            var (top, bottom) = (ys[row], ys[row + 1]);
            if (column + 1 < columns && !IsWall(rulings, true, xs[column + 1], bottom, top))
                Join(group, here, here + 1);
            var (left, right) = (xs[column], xs[column + 1]);
            if (row + 1 < rows && !IsWall(rulings, false, bottom, left, right))
                Join(group, here, here + columns);
        }
        var cells = Enumerable
            .Range(0, group.Length)
            .GroupBy(cell => Root(group, cell))
            .Select(parts => Cell([.. parts], xs, ys))
            .OrderBy(cell => cell.Row)
            .ThenBy(cell => cell.Column)
            .ToList();
        return new PdfGrid(new PdfBox(xs[0], ys[^1], xs[^1], ys[0]), xs, ys, cells);
    }

    private static PdfGridCell Cell(int[] parts, List<double> xs, List<double> ys)
    {
        var columns = xs.Count - 1;
        var (left, right) = (parts.Min(part => part % columns), parts.Max(part => part % columns));
        var (top, bottom) = (parts.Min(part => part / columns), parts.Max(part => part / columns));
        var box = new PdfBox(xs[left], ys[bottom + 1], xs[right + 1], ys[top]);
        return new PdfGridCell(top, left, bottom - top + 1, right - left + 1, box);
    }

    /// <summary>Whether lines cover most of a side of a cell.</summary>
    private static bool IsWall(
        List<PdfRuling> rulings,
        bool upright,
        double at,
        double from,
        double to
    )
    {
        var covered = rulings
            .Where(line => line.IsUpright == upright && Math.Abs(line.At - at) <= PdfTables.Near)
            .Sum(line => Math.Max(0, Math.Min(line.To, to) - Math.Max(line.From, from)));
        return covered >= 0.6 * (to - from);
    }

    private static int Root(int[] group, int cell)
    {
        while (group[cell] != cell)
            cell = group[cell] = group[group[cell]];
        return cell;
    }

    private static void Join(int[] group, int one, int other) =>
        group[Root(group, other)] = Root(group, one);
}

/// <summary>A cell between lines: where in the grid, how many grid columns and rows it covers, where on the page.</summary>
internal sealed record PdfGridCell(int Row, int Column, int RowSpan, int Span, PdfBox Box);
