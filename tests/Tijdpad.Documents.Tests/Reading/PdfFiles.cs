using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Tijdpad.Documents.Tests.Reading;

/// <summary>PDF files from the simple layout, wrapped and drawn here: with lines around the cells or without.</summary>
internal sealed class PdfFiles : IDisposable
{
    internal const double Left = 57;
    internal const double Right = 538;
    internal const double Size = 10;
    internal const double Pitch = 12;
    internal const double Padding = 5;

    private readonly PdfDocumentBuilder _file = new();
    private readonly PdfDocumentBuilder.AddedFont _font;
    private readonly bool _borders;
    private PdfPageBuilder _page;
    private double _y;

    private PdfFiles(bool borders)
    {
        _font = _file.AddStandard14Font(Standard14Font.Helvetica);
        _borders = borders;
        _page = NewPage();
    }

    public static byte[] Of(string layout, bool borders)
    {
        using var file = new PdfFiles(borders);
        foreach (var part in SampleDocuments.Parse(layout))
            if (part.Rows.Count > 0)
                file.Table(part.Rows);
            else
                file.Paragraph((part.IsItem ? "• " : "") + part.Text, part.IsHeading ? 15 : Size);
        return file._file.Build();
    }

    public void Dispose() => _file.Dispose();

    private PdfPageBuilder NewPage()
    {
        _y = 790;
        return _page = _file.AddPage(PageSize.A4);
    }

    private void Paragraph(string text, double size)
    {
        foreach (var line in Wrap(text, Right - Left, size))
        {
            if (_y < 70)
                NewPage();
            Draw(line, Left, size);
            _y -= size * 1.2;
        }
        _y -= 4;
    }

    private void Table(List<string[]> rows)
    {
        var columns = rows.Max(row => row.Length);
        var width = (Right - Left) / columns;
        foreach (var row in rows)
        {
            var cells = Enumerable
                .Range(0, columns)
                .Select(at => Wrap(at < row.Length ? row[at] : "", width - 2 * Padding, Size))
                .ToList();
            var height = cells.Max(lines => Math.Max(1, lines.Count)) * Pitch + 3;
            if (_y - height < 60)
                NewPage();
            var top = _y;
            for (var at = 0; at < columns; at++)
            {
                var left = Left + at * width;
                _y = top - Pitch + 2;
                foreach (var line in cells[at])
                {
                    Draw(line, left + Padding, Size);
                    _y -= Pitch;
                }
                if (_borders)
                    _page.DrawRectangle(new PdfPoint(left, top - height), width, height, 0.5);
            }
            _y = top - height;
        }
        _y -= 20;
    }

    private void Draw(string text, double x, double size)
    {
        if (text.Length > 0)
            _page.AddText(text, size, new PdfPoint(x, _y), _font);
    }

    private List<string> Wrap(string text, double width, double size)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (lines.Count > 0 && Width($"{lines[^1]} {word}", size) <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        return lines;
    }

    private double Width(string text, double size) =>
        _page
            .MeasureText(text, size, new PdfPoint(0, 0), _font)
            .Max(letter => letter.EndBaseLine.X);
}
