using System.Text;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>From characters anywhere in an area to lines of words, top down.</summary>
internal static class PdfLines
{
    public static List<PdfLine> Of(IEnumerable<PdfGlyph> glyphs)
    {
        var strips = Strips(glyphs.Where(glyph => glyph.Text.Length > 0));
        JoinRaised(strips);
        return
        [
            .. strips
                .Select(strip => Line(strip))
                .OfType<PdfLine>()
                .OrderByDescending(line => line.Baseline),
        ];
    }

    private sealed class Strip(double baseline)
    {
        public double Baseline = baseline;
        public readonly List<PdfGlyph> Glyphs = [];
        public readonly HashSet<PdfGlyph> Raised = new(ReferenceEqualityComparer.Instance);

        public double Size => Glyphs.Max(glyph => glyph.Size);
    }

    private static List<Strip> Strips(IEnumerable<PdfGlyph> glyphs)
    {
        var strips = new List<Strip>();
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Baseline))
        {
            var strip = strips.Count > 0 ? strips[^1] : null;
            if (strip is null || strip.Baseline - glyph.Baseline > 0.15 * glyph.Size)
                strips.Add(strip = new Strip(glyph.Baseline));
            strip.Glyphs.Add(glyph);
        }
        strips.RemoveAll(strip => strip.Glyphs.All(glyph => string.IsNullOrWhiteSpace(glyph.Text)));
        return strips;
    }

    /// <summary>Small characters just above a line are raised characters of that line; just below, they are sunken ones.</summary>
    private static void JoinRaised(List<Strip> strips)
    {
        for (var at = strips.Count - 2; at >= 0; at--)
        {
            var (upper, lower) = (strips[at], strips[at + 1]);
            var apart = upper.Baseline - lower.Baseline;
            var raised = upper.Size <= 0.85 * lower.Size && apart < 0.65 * lower.Size;
            var sunken = lower.Size <= 0.85 * upper.Size && apart < 0.35 * upper.Size;
            if (!raised && !sunken)
                continue;
            if (raised)
            {
                lower.Raised.UnionWith(upper.Glyphs);
                lower.Raised.UnionWith(upper.Raised);
            }
            lower.Baseline = raised ? lower.Baseline : upper.Baseline;
            lower.Glyphs.AddRange(upper.Glyphs);
            strips.RemoveAt(at);
        }
    }

    private static PdfLine? Line(Strip strip)
    {
        var glyphs = WithoutDoubles(strip.Glyphs.OrderBy(glyph => glyph.Left));
        var words = new List<PdfWord>();
        var open = new List<PdfGlyph>();
        foreach (var glyph in glyphs)
        {
            var blank = string.IsNullOrWhiteSpace(glyph.Text);
            if (open.Count > 0 && (blank || IsApart(open[^1], glyph)))
                Close(open, strip, words, blank && !IsApart(open[^1], glyph));
            if (!blank)
                open.Add(glyph);
        }
        Close(open, strip, words, false);
        if (words.Count == 0)
            return null;
        return new PdfLine(words, strip.Baseline, strip.Size);
    }

    private static bool IsApart(PdfGlyph one, PdfGlyph next) =>
        next.Left - one.Right > 0.19 * Math.Max(one.Size, next.Size);

    /// <summary>Leaves out letters that are drawn twice on one spot, as some programs do for bold.</summary>
    private static List<PdfGlyph> WithoutDoubles(IEnumerable<PdfGlyph> glyphs)
    {
        var kept = new List<PdfGlyph>();
        foreach (var glyph in glyphs)
        {
            var doubled = false;
            for (var at = kept.Count - 1; at >= Math.Max(0, kept.Count - 3) && !doubled; at--)
                doubled =
                    kept[at].Text == glyph.Text
                    && Math.Abs(kept[at].Left - glyph.Left) < 0.08 * glyph.Size;
            if (!doubled)
                kept.Add(glyph);
        }
        return kept;
    }

    private static void Close(List<PdfGlyph> open, Strip strip, List<PdfWord> words, bool space)
    {
        if (open.Count == 0)
            return;
        var text = new StringBuilder();
        for (var at = 0; at < open.Count; at++)
        {
            if (!strip.Raised.Contains(open[at]))
            {
                text.Append(open[at].Text);
                continue;
            }
            var end = at;
            while (end + 1 < open.Count && strip.Raised.Contains(open[end + 1]))
                end++;
            var raised = string.Concat(open.Skip(at).Take(end - at + 1).Select(one => one.Text));
            var after = string.Concat(open.Skip(end + 1).Select(one => one.Text));
            // a mark that stands by itself touches the word before or after it in meaning
            var mark = FootnoteMark.Of(raised, text.ToString(), after);
            text.Append(mark);
            at = end;
        }
        var largest = open.MaxBy(glyph => glyph.Size)!;
        words.Add(
            new PdfWord(
                text.ToString(),
                open[0].Left,
                open[^1].Right,
                largest.Size,
                largest.Font,
                open[0].Right - open[0].Left,
                space
            )
        );
        open.Clear();
    }
}
