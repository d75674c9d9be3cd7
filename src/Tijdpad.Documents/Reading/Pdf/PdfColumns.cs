using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>Finds tables without lines: texts that begin below one another, with white between.</summary>
internal static class PdfColumns
{
    internal const double Near = 3;

    /// <summary>The lines of a stretch of a page as blocks of running text and tables.</summary>
    public static List<PdfBlock> Split(List<PdfLine> lines, PdfSheet sheet, double limit)
    {
        var blocks = new List<PdfBlock>();
        var cut = lines.ConvertAll(Segments);
        var at = 0;
        while (at < cut.Count)
        {
            var (first, end, starts) = NextRegion(cut, at);
            AddText(blocks, lines, at, first, sheet, limit);
            if (first < end)
                blocks.Add(PdfColumnRows.Table(cut[first..end], starts, sheet));
            at = Math.Max(end, first);
        }
        return blocks;
    }

    private static void AddText(
        List<PdfBlock> blocks,
        List<PdfLine> lines,
        int from,
        int to,
        PdfSheet sheet,
        double limit
    )
    {
        if (from < to)
            blocks.Add(new PdfTextBlock(sheet.Number, lines[from..to], limit));
    }

    /// <summary>A line cut where the white is wider than between words; a bullet stays with its text.</summary>
    private static List<PdfLine> Segments(PdfLine line)
    {
        var segments = new List<List<PdfWord>>();
        foreach (var word in line.Words)
        {
            var gap = segments.Count == 0 ? 0 : word.Left - segments[^1][^1].Right;
            var bullet =
                segments.Count > 0 && segments[^1] is [{ Text.Length: 1 } only] && IsBullet(only);
            if (segments.Count == 0 || (!bullet && gap > Math.Max(0.95 * line.Size, 5)))
                segments.Add([]);
            segments[^1].Add(word);
        }
        return segments.ConvertAll(words => new PdfLine(words, line.Baseline, line.Size));
    }

    private static bool IsBullet(PdfWord word) =>
        BulletLevels.IsDrawn(word.Text[0]) || word.Text is "o" or "-" or "–" or "*";

    /// <summary>The next stretch of lines that share columns; empty at the end when there is none.</summary>
    private static (int First, int End, List<double> Starts) NextRegion(
        List<List<PdfLine>> cut,
        int from
    )
    {
        for (var first = from; first < cut.Count; first++)
        {
            if (cut[first].Count < 2)
                continue;
            var end = End(cut, first);
            var starts = Starts(cut[first..end]);
            if (starts.Count > 1 && cut[first..end].Count(line => line.Count > 1) > 1)
                return (WithRestAbove(cut, from, first, starts), end, starts);
        }
        return (cut.Count, cut.Count, []);
    }

    /// <summary>Lines just above that begin where a later column does: the rest of a row from the page before.</summary>
    private static int WithRestAbove(
        List<List<PdfLine>> cut,
        int from,
        int first,
        List<double> starts
    )
    {
        while (
            first > from
            && cut[first - 1] is [var only]
            && starts.Skip(1).Any(start => Math.Abs(only.Left - start) < Near)
            && only.Baseline - cut[first][0].Baseline < 2 * only.Size
        )
            first--;
        return first;
    }

    /// <summary>A region ends before two lines of running text, or a wide white.</summary>
    private static int End(List<List<PdfLine>> cut, int first)
    {
        var last = first;
        var second = cut[first][1].Left;
        var pitch = PdfParagraphs.Pitch([.. cut.Skip(first).Select(line => line[0])]);
        for (var at = first + 1; at < cut.Count; at++)
        {
            if (cut[at].Count > 1)
            {
                if (
                    cut[at - 1][0].Baseline - cut[at][0].Baseline > 8 * cut[at][0].Size
                    && at - 1 == last
                )
                    break;
                last = at;
                second = Math.Min(second, cut[at][1].Left);
                continue;
            }
            var apart = cut[at - 1][0].Baseline - cut[at][0].Baseline;
            var wide =
                cut[at][0].Right > second + 2 * cut[at][0].Size && cut[at][0].Left < second - Near;
            var wideAgain =
                at + 1 < cut.Count && cut[at + 1].Count == 1 && cut[at + 1][0].Right > second;
            if (wide && (wideAgain || at + 1 == cut.Count) || apart > 3 * cut[at][0].Size && wide)
                break;
            if (apart > 1.4 * pitch && IsBelowTable(cut, at))
                break;
            if (cut[at][0].Left >= second - Near || !wide)
                last = apart > 3 * cut[at][0].Size ? last : at;
        }
        return last + 1;
    }

    /// <summary>Text after a white, with no more columns on the lines that follow, stands below the table.</summary>
    private static bool IsBelowTable(List<List<PdfLine>> cut, int at) =>
        cut.Skip(at).Take(4).All(line => line.Count == 1);

    /// <summary>Where columns begin: lefts that recur, and that the text to their left does not run over.</summary>
    private static List<double> Starts(List<List<PdfLine>> region)
    {
        var firsts = region.Where(line => line.Count > 1).Select(line => line[0].Left);
        var starts = new List<double> { firsts.Min() };
        var candidates = PdfTables.Clusters(
            region.SelectMany(line => line.Skip(1)).OrderBy(segment => segment.Left),
            segment => segment.Left,
            Near
        );
        var several = region.Where(line => line.Count > 1).ToList();
        foreach (var candidate in candidates)
        {
            var left = candidate[0].Left;
            var crossed = several
                .SelectMany(line => line)
                .Count(segment => segment.Left < left - Near && segment.Right > left + Near / 2);
            var enough = candidate.Count >= Math.Max(2, several.Count / 12);
            if (enough && crossed * 4 <= candidate.Count && left > starts[^1] + 2 * Near)
                starts.Add(left);
        }
        return starts;
    }
}
