namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>Joins what a page break parted: a table that goes on overleaf, and the row that it cut in two.</summary>
internal static class PdfStitch
{
    /// <summary>Numbers the tables; a table that goes on keeps its number.</summary>
    public static List<(PdfBlock Block, int Table)> Join(List<PdfBlock> blocks)
    {
        var joined = new List<(PdfBlock, int)>();
        PdfTableBlock? open = null;
        List<PdfRow> rows = [];
        var number = 0;
        foreach (var block in blocks)
        {
            if (block is PdfTableBlock table)
            {
                if (open is not null && IsFirst(blocks, table) && GoesOn(open, table))
                    Continue(rows, table);
                else
                {
                    number++;
                    rows = [];
                }
                rows.AddRange(table.Rows);
                open = table;
            }
            if (
                block is PdfTextBlock text
                && joined is [.., (PdfTextBlock before, _)]
                && text.Page == before.Page + 1
            )
                before.Lines.AddRange(text.Lines);
            else
                joined.Add((block, number));
        }
        return joined;
    }

    private static bool IsFirst(List<PdfBlock> blocks, PdfTableBlock table) =>
        ReferenceEquals(blocks.Find(block => block.Page == table.Page), table);

    private static bool GoesOn(PdfTableBlock open, PdfTableBlock next) =>
        next.Page == open.Page + 1
        && open.Lefts.Count == next.Lefts.Count
        && open.Lefts.Zip(next.Lefts).All(pair => Math.Abs(pair.First - pair.Second) < 4);

    private static void Continue(List<PdfRow> rows, PdfTableBlock next)
    {
        PartHeader(rows, next.Rows);
        var headers = 0;
        while (
            headers < next.Rows.Count
            && headers < Math.Min(rows.Count, 3)
            && next.Rows[headers].Text == rows[headers].Text
            && rows[headers].Text.Any(char.IsLetter)
        )
        {
            rows[headers].IsHeader = true;
            next.Rows[headers].IsHeader = true;
            headers++;
        }
        if (rows.Count == 0 || headers >= next.Rows.Count)
            return;
        var (above, first) = (rows.FindLast(row => !row.IsHeader), next.Rows[headers]);
        if (above is null || !IsRest(above, first))
            return;
        foreach (var cell in first.Cells.Where(cell => cell.Lines.Count > 0))
            above.At(cell.Column)!.Lines.AddRange(cell.Lines);
        above.Line = first.Line;
        next.Rows.RemoveAt(headers);
    }

    /// <summary>Without lines a repeated header and the rest of a row below it look like one row.</summary>
    private static void PartHeader(List<PdfRow> rows, List<PdfRow> next)
    {
        if (
            rows.Count == 0
            || next.Count == 0
            || !next[0].IsDoubtful
            || next[0].Text == rows[0].Text
        )
            return;
        var (header, mixed) = (rows[0], next[0]);
        var begins =
            header.Cells.Count == mixed.Cells.Count
            && header.Text.Any(char.IsLetter)
            && header.Cells.Zip(mixed.Cells).All(pair => BeginsWith(pair.Second, pair.First));
        if (!begins)
            return;
        next[0] = WithLines(mixed, header, (cell, count) => cell.Lines[..count]);
        next.Insert(1, WithLines(mixed, header, (cell, count) => cell.Lines[count..]));
    }

    private static bool BeginsWith(PdfCell cell, PdfCell header) =>
        cell.Lines.Count >= header.Lines.Count
        && cell.Lines.Zip(header.Lines).All(pair => pair.First.Text == pair.Second.Text);

    private static PdfRow WithLines(
        PdfRow row,
        PdfRow header,
        Func<PdfCell, int, List<PdfLine>> part
    ) =>
        new()
        {
            IsDoubtful = true,
            Cells =
            [
                .. row.Cells.Zip(
                    header.Cells,
                    (cell, head) => cell with { Lines = part(cell, head.Lines.Count) }
                ),
            ],
        };

    /// <summary>
    /// Whether a row is the rest of the one above: it has no beginning of its own,
    /// and wherever it has words the row above was filled to its bottom.
    /// </summary>
    private static bool IsRest(PdfRow above, PdfRow rest)
    {
        var filled = rest.Cells.Where(cell => cell.Lines.Count > 0).ToList();
        if (filled.Count == 0)
            return false;
        if (filled.TrueForAll(cell => cell.Text.Any(char.IsLetter) && !cell.Text.Any(char.IsLower)))
            return false;
        if (
            !filled.TrueForAll(cell =>
                above.At(cell.Column) is { Lines.Count: > 0 } same && Fits(same, cell)
            )
        )
            return false;
        var begins = rest.Cells[0].Lines.Count > 0 && rest.Cells[0].Column == 0;
        return !begins || filled.TrueForAll(cell => RunsOn(above.At(cell.Column)!, cell));

        bool Fits(PdfCell same, PdfCell cell)
        {
            var last = same.Lines[^1];
            return same.Span == cell.Span
                && last.Words[^1].Font == cell.Lines[0].Words[^1].Font
                && last.Baseline - above.Bottom < 2.2 * last.Size;
        }
    }

    /// <summary>The words themselves show that the text goes on.</summary>
    private static bool RunsOn(PdfCell above, PdfCell rest) =>
        above.Lines[^1].EndsInSpace
        || rest.Text.Length > 0
            && char.IsLower(rest.Text[0])
            && !".?!:".Contains(above.Text[^1], StringComparison.Ordinal);
}
