using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>From blocks to the lines of a <see cref="PlanTable"/>.</summary>
internal sealed class PdfOutput(PdfManner manner, double bodySize)
{
    public List<SourceLine> Lines(List<(PdfBlock Block, int Table)> blocks)
    {
        var lines = new List<SourceLine>();
        var numbers = new Dictionary<int, int>();
        foreach (var (block, table) in blocks)
            if (block is PdfTextBlock text)
                lines.AddRange(Paragraphs(text));
            else if (block is PdfTableBlock { Rows: var rows })
                foreach (var row in rows)
                {
                    var number = numbers[table] = numbers.GetValueOrDefault(table) + 1;
                    lines.Add(Row(row, table, number, block.Page));
                }
        return lines;
    }

    private IEnumerable<SourceParagraph> Paragraphs(PdfTextBlock text)
    {
        // a heading is set larger; lines of another size are never one paragraph
        var start = 0;
        for (var at = 1; at <= text.Lines.Count; at++)
        {
            if (
                at < text.Lines.Count
                && Math.Abs(text.Lines[at].Size - text.Lines[start].Size) < 0.6
            )
                continue;
            var heading = text.Lines[start].Size > 1.15 * bodySize;
            foreach (
                var words in PdfParagraphs.Of(text.Lines[start..at], text.Limit, false, manner)
            )
                yield return new SourceParagraph(words, heading);
            start = at;
        }
    }

    private SourceRow Row(PdfRow row, int table, int number, int page) =>
        new(
            table,
            number,
            row.Cells.Select(cell => new SourceCell(
                    cell.Column,
                    cell.Span,
                    PdfParagraphs.Of(cell.Lines, cell.Limit, !row.IsDoubtful, manner).ToValueList(),
                    row.IsDoubtful && cell.Lines.Count > 0
                        ? "de tabel heeft geen lijnen; de kolommen zijn afgeleid uit het wit"
                        : null
                ))
                .ToValueList(),
            row.IsHeader,
            page
        );
}
