namespace Tijdpad.Tests;

/// <summary>Files that name each other, directly or by way of others.</summary>
internal static class FileCircles
{
    /// <summary>The circles of more than this many files, each as its files in order of name.</summary>
    public static IEnumerable<string> Over(int most, IReadOnlyList<Arrow> arrows)
    {
        var next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To, StringComparer.Ordinal);
        var before = arrows.ToLookup(
            arrow => arrow.To,
            arrow => arrow.From,
            StringComparer.Ordinal
        );
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in arrows.Select(arrow => arrow.From).Distinct(StringComparer.Ordinal))
        {
            if (done.Contains(file))
                continue;
            // who can be reached from here and can reach here is on the same circle
            var circle = Reached(file, next);
            circle.IntersectWith(Reached(file, before));
            done.UnionWith(circle);
            if (circle.Count > most)
                yield return string.Join(", ", circle.Order(StringComparer.Ordinal));
        }
    }

    private static HashSet<string> Reached(string from, ILookup<string, string> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Stack<string>([from]);
        while (open.TryPop(out var file))
        {
            foreach (var other in next[file].Where(reached.Add))
                open.Push(other);
        }
        return reached;
    }
}
