using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>From pages with what is drawn on them to lines of text in reading order.</summary>
internal static class PdfReadingOrder
{
    public static PlanTable Read(List<PdfSheet> sheets)
    {
        var grids = sheets.ConvertAll(PdfTables.Find);
        var pages = sheets
            .Select((sheet, at) => (sheet, Lines: PdfLines.Of(Outside(sheet, grids[at]))))
            .ToList();
        var (margins, notes) = PdfMargins.TakeOff(pages);
        var blocks = new List<PdfBlock>();
        for (var at = 0; at < sheets.Count; at++)
            AddPage(
                blocks,
                sheets[at],
                grids[at],
                pages[at].Lines,
                Limit(pages[at].Lines, sheets[at])
            );
        var joined = PdfStitch.Join(blocks);
        var manner = new PdfManner([.. blocks.SelectMany(Cells)]);
        var lines = new PdfOutput(manner, BodySize(blocks)).Lines(joined);
        lines.AddRange(margins.Select(words => new SourceParagraph(new SourceItem(words))));
        if (lines.Count(line => line is SourceRow) > Limits.Rows)
            throw Limits.TooLarge($"meer dan {Limits.Rows} rijen");
        return new PlanTable(lines.ToValueList(), [], notes.ToValueList());
    }

    /// <summary>How far text may reach: the margin is taken to be the same at the right as at the left.</summary>
    private static double Limit(List<PdfLine> lines, PdfSheet sheet) =>
        lines.Count == 0
            ? sheet.Width
            : Math.Max(
                lines.Max(line => line.Right),
                sheet.Width - Math.Min(lines.Min(line => line.Left), 0.2 * sheet.Width)
            );

    private static IEnumerable<PdfGlyph> Outside(PdfSheet sheet, List<PdfGrid> grids) =>
        sheet.Glyphs.Where(glyph => !grids.Exists(grid => grid.Box.Holds(glyph)));

    /// <summary>Text and tables of a page from the top down.</summary>
    private static void AddPage(
        List<PdfBlock> blocks,
        PdfSheet sheet,
        List<PdfGrid> grids,
        List<PdfLine> lines,
        double limit
    )
    {
        var left = new List<PdfLine>(lines);
        foreach (var grid in grids)
        {
            var above = left.FindAll(line => line.Baseline > grid.Box.Top - 1);
            left.RemoveAll(above.Contains);
            blocks.AddRange(PdfColumns.Split(above, sheet, limit));
            blocks.Add(PdfRuledTable.Of(grid, sheet.Glyphs.Where(grid.Box.Holds), sheet.Number));
        }
        blocks.AddRange(PdfColumns.Split(left, sheet, limit));
    }

    private static IEnumerable<List<PdfLine>> Cells(PdfBlock block) =>
        block switch
        {
            PdfTextBlock text => [text.Lines],
            PdfTableBlock table => table.Rows.SelectMany(row => row.Cells).Select(c => c.Lines),
            _ => [],
        };

    private static double BodySize(List<PdfBlock> blocks) =>
        blocks
            .SelectMany(Cells)
            .SelectMany(cell => cell)
            .SelectMany(line => line.Words)
            .GroupBy(word => Math.Round(word.Size * 2) / 2)
            .OrderByDescending(same => same.Sum(word => word.Text.Length))
            .Select(same => same.Key)
            .FirstOrDefault(10);
}
