using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>Finds the tables of a page from its lines: lines that touch belong together.</summary>
internal static class PdfTables
{
    /// <summary>Lines that lie this near are meant to be one, or to touch; in points.</summary>
    public const double Near = 3;

    internal const int MostLines = 4_000;

    public static List<PdfGrid> Find(PdfSheet sheet)
    {
        var rulings = Joined(sheet.Rulings);
        if (rulings.Count > MostLines)
            return [];
        return
        [
            .. Together(rulings)
                .Select(Grid)
                .OfType<PdfGrid>()
                .Where(grid => sheet.Glyphs.Any(grid.Box.Holds))
                .OrderByDescending(grid => grid.Box.Top),
        ];
    }

    /// <summary>Pieces of one line put together: Word draws a border cell by cell.</summary>
    private static List<PdfRuling> Joined(List<PdfRuling> rulings)
    {
        var joined = new List<PdfRuling>();
        foreach (var kind in rulings.GroupBy(line => line.IsUpright))
        foreach (var same in Clusters(kind.OrderBy(line => line.At), line => line.At, Near / 2))
        {
            PdfRuling? open = null;
            foreach (var line in same.OrderBy(line => line.From))
            {
                if (open is not null && line.From <= open.To + Near)
                {
                    open = open with { To = Math.Max(open.To, line.To) };
                    continue;
                }
                if (open is not null)
                    joined.Add(open);
                open = line with { At = same.Average(one => one.At) };
            }
            if (open is not null)
                joined.Add(open);
        }
        return joined;
    }

    private static List<List<PdfRuling>> Together(List<PdfRuling> rulings)
    {
        var left = new List<PdfRuling>(rulings);
        var groups = new List<List<PdfRuling>>();
        while (left.Count > 0)
        {
            var group = new List<PdfRuling> { left[^1] };
            left.RemoveAt(left.Count - 1);
            for (var at = 0; at < group.Count; at++)
            {
                group.AddRange(left.Where(line => Touch(line, group[at])));
                left.RemoveAll(line => Touch(line, group[at]));
            }
            groups.Add(group);
        }
        return groups;
    }

    private static bool Touch(PdfRuling one, PdfRuling other) =>
        one.IsUpright != other.IsUpright
        && one.At >= other.From - Near
        && one.At <= other.To + Near
        && other.At >= one.From - Near
        && other.At <= one.To + Near;

    private static PdfGrid? Grid(List<PdfRuling> group)
    {
        var (upright, level) = (
            group.Where(line => line.IsUpright).ToList(),
            group.Where(line => !line.IsUpright).ToList()
        );
        if (upright.Count == 0 || level.Count == 0)
            return null;
        var xs = Places(upright);
        var ys = Places(level);
        // a table open at a side: its lines stick out there
        AddEnds(xs, level.Min(line => line.From), level.Max(line => line.To));
        AddEnds(ys, upright.Min(line => line.From), upright.Max(line => line.To));
        ys.Reverse();
        if (xs.Count < 2 || ys.Count < 2 || xs.Count > Limits.Columns)
            return null;
        return PdfGrid.Of(xs, ys, group);
    }

    private static List<double> Places(List<PdfRuling> lines) =>
        [
            .. Clusters(lines.OrderBy(line => line.At), line => line.At, Near)
                .Select(same => same.Average(line => line.At)),
        ];

    private static void AddEnds(List<double> places, double first, double last)
    {
        if (first < places[0] - 3 * Near)
            places.Insert(0, first);
        if (last > places[^1] + 3 * Near)
            places.Add(last);
    }

    public static IEnumerable<List<T>> Clusters<T>(
        IEnumerable<T> ordered,
        Func<T, double> place,
        double near
    )
    {
        var cluster = new List<T>();
        foreach (var one in ordered)
        {
            if (cluster.Count > 0 && place(one) - place(cluster[^1]) > near)
            {
                yield return cluster;
                cluster = [];
            }
            cluster.Add(one);
        }
        if (cluster.Count > 0)
            yield return cluster;
    }
}
