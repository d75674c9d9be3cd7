namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>A piece of a page: running text or a table.</summary>
internal abstract record PdfBlock(int Page);

internal sealed record PdfTextBlock(int Page, List<PdfLine> Lines, double Limit) : PdfBlock(Page);

/// <summary>The lefts of its columns are what a table on the next page is compared with.</summary>
internal sealed record PdfTableBlock(int Page, List<double> Lefts, List<PdfRow> Rows)
    : PdfBlock(Page);

/// <summary>A row; where it goes on overleaf its cells get more lines.</summary>
internal sealed class PdfRow
{
    public required List<PdfCell> Cells { get; init; }

    /// <summary>Where the row ends: at its line, or else at its lowest words.</summary>
    public double? Line { get; set; }

    public double Bottom =>
        Line
        ?? Cells
            .SelectMany(cell => cell.Lines)
            .Select(line => line.Baseline)
            .DefaultIfEmpty(0)
            .Min();

    public bool IsHeader { get; set; }

    public bool IsDoubtful { get; init; }

    public PdfCell? At(int column) => Cells.Find(cell => cell.Column == column);

    public string Text => string.Join(" | ", Cells.Select(cell => cell.Text));
}

internal sealed record PdfCell(int Column, int Span, List<PdfLine> Lines, double Limit)
{
    public string Text => string.Join(' ', Lines.Select(line => line.Text));
}
