namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>Puts the characters of a page into the cells between its lines.</summary>
internal static class PdfRuledTable
{
    public static PdfTableBlock Of(PdfGrid grid, IEnumerable<PdfGlyph> glyphs, int page)
    {
        var byCell = Spread(grid, glyphs);
        var cells = grid.Cells.ConvertAll(cell => (Cell: cell, Lines: PdfLines.Of(byCell[cell])));
        var margin = Margin(cells);
        var rows = cells
            .GroupBy(cell => cell.Cell.Row)
            .Select(row => new PdfRow
            {
                Line = row.Min(cell => cell.Cell.Box.Bottom),
                Cells =
                [
                    .. row.Select(cell => new PdfCell(
                        cell.Cell.Column,
                        cell.Cell.Span,
                        cell.Lines,
                        cell.Cell.Box.Right - margin
                    )),
                ],
            })
            .ToList();
        return new PdfTableBlock(page, grid.Xs, rows);
    }

    private static Dictionary<PdfGridCell, List<PdfGlyph>> Spread(
        PdfGrid grid,
        IEnumerable<PdfGlyph> glyphs
    )
    {
        var columns = grid.Xs.Count - 1;
        var owners = new PdfGridCell[columns * (grid.Ys.Count - 1)];
        var spread = new Dictionary<PdfGridCell, List<PdfGlyph>>(
            ReferenceEqualityComparer.Instance
        );
        foreach (var cell in grid.Cells)
        {
            spread[cell] = [];
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            for (var column = cell.Column; column < cell.Column + cell.Span; column++)
                owners[row * columns + column] ??= cell;
        }
        foreach (var word in glyphs.GroupBy(glyph => glyph.Run))
        {
            var glyph = word.First();
            var column = grid.Xs.FindLastIndex(x => x <= glyph.Middle);
            var row = grid.Ys.FindLastIndex(y => y >= glyph.Height);
            var at =
                Math.Clamp(row, 0, grid.Ys.Count - 2) * columns
                + Math.Clamp(column, 0, columns - 1);
            if (owners[at] is { } owner)
                spread[owner].AddRange(word);
        }
        return spread;
    }

    /// <summary>The white between a line and the text beside it; taken to be the same at the right as at the left.</summary>
    private static double Margin(List<(PdfGridCell Cell, List<PdfLine> Lines)> cells)
    {
        var margins = cells
            .SelectMany(cell => cell.Lines.Select(line => line.Left - cell.Cell.Box.Left))
            .Where(margin => margin >= 0)
            .DefaultIfEmpty(5)
            .Min();
        return Math.Min(margins, 10);
    }
}
