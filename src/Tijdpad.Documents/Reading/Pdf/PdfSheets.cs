using Tijdpad.Documents.Tables;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>Turns pages as the PDF library reads them into letters, lines and rectangles of our own.</summary>
internal static class PdfSheets
{
    private static readonly ParsingOptions Options = new()
    {
        UseLenientParsing = true,
        SkipMissingFonts = true,
    };

    public static List<PdfSheet> Read(byte[] file)
    {
        using var document = PdfDocument.Open(file, Options);
        if (document.NumberOfPages > Limits.Pages)
            throw Limits.TooLarge($"meer dan {Limits.Pages} bladzijden");
        var sheets = new List<PdfSheet>();
        var glyphs = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var sheet = Sheet(document.GetPage(number));
            glyphs += sheet.Glyphs.Count;
            if (glyphs > Limits.Characters)
                throw Limits.TooLarge("te veel tekst");
            sheets.Add(sheet);
        }
        return sheets;
    }

    private static PdfSheet Sheet(Page page) =>
        new(
            page.Number,
            page.Width,
            page.Height,
            Runs(page.Letters.Where(IsOnPage(page)).Select(Glyph)),
            [.. page.Paths.SelectMany(Rulings)],
            page.NumberOfImages > 0
        );

    /// <summary>Numbers the words in the order of drawing: what overflows its cell still belongs to it.</summary>
    private static List<PdfGlyph> Runs(IEnumerable<PdfGlyph> glyphs)
    {
        var numbered = new List<PdfGlyph>();
        var run = 0;
        foreach (var glyph in glyphs)
        {
            if (numbered.Count > 0 && !FollowsOn(numbered[^1], glyph))
                run++;
            numbered.Add(glyph with { Run = run });
        }
        return numbered;
    }

    private static bool FollowsOn(PdfGlyph one, PdfGlyph next) =>
        !string.IsNullOrWhiteSpace(one.Text)
        && Math.Abs(one.Baseline - next.Baseline) < 0.1 * one.Size
        && Math.Abs(next.Left - one.Right) < 0.19 * one.Size;

    private static Func<Letter, bool> IsOnPage(Page page) =>
        letter =>
            letter.StartBaseLine.X >= -1
            && letter.StartBaseLine.X <= page.Width + 1
            && letter.StartBaseLine.Y >= -1
            && letter.StartBaseLine.Y <= page.Height + 1;

    private static PdfGlyph Glyph(Letter letter)
    {
        var (left, right) = (letter.StartBaseLine.X, letter.EndBaseLine.X);
        if (letter.TextOrientation != TextOrientation.Horizontal)
            (left, right) = (letter.BoundingBox.Left, letter.BoundingBox.Right);
        var size =
            letter.PointSize > 0.5 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
        return new PdfGlyph(
            letter.Value,
            Math.Min(left, right),
            Math.Max(left, right),
            letter.StartBaseLine.Y,
            size,
            letter.FontName ?? ""
        );
    }

    /// <summary>Borders come as strokes, or as filled rectangles so thin that they are lines.</summary>
    private static IEnumerable<PdfRuling> Rulings(PdfPath path)
    {
        if (path.IsClipping || (!path.IsStroked && !path.IsFilled))
            yield break;
        foreach (var part in path)
        {
            if (part.GetBoundingRectangle() is not { } box)
                continue;
            if (box.Height < 3 && box.Width >= 3)
                yield return new PdfRuling(false, (box.Bottom + box.Top) / 2, box.Left, box.Right);
            else if (box.Width < 3 && box.Height >= 3)
                yield return new PdfRuling(true, (box.Left + box.Right) / 2, box.Bottom, box.Top);
            else if (path.IsStroked)
                foreach (var ruling in Strokes(part))
                    yield return ruling;
        }
    }

    private static IEnumerable<PdfRuling> Strokes(PdfSubpath part)
    {
        PdfPoint? first = null;
        PdfPoint? last = null;
        foreach (var command in part.Commands)
        {
            if (command is PdfSubpath.Move move)
                first = last = move.Location;
            else if (command is PdfSubpath.Line line)
            {
                if (Stroke(line.From, line.To) is { } ruling)
                    yield return ruling;
                last = line.To;
            }
            else if (command is PdfSubpath.Close && first is { } a && last is { } b)
                if (Stroke(b, a) is { } ruling)
                    yield return ruling;
        }
    }

    private static PdfRuling? Stroke(PdfPoint from, PdfPoint to)
    {
        var (wide, high) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (high < 1.5 && wide >= 3)
            return new(false, (from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X));
        if (wide < 1.5 && high >= 3)
            return new(true, (from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y));
        return null;
    }
}
