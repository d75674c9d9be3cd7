namespace Tijdpad.Comparing;

/// <summary>What stayed in place when a list was put in another order.</summary>
internal static class IdOrder
{
    /// <summary>
    /// Marks a largest set of places whose values rise: those things kept their order, the others moved.
    /// Negative values, of things that are gone, are never marked.
    /// </summary>
    public static bool[] Kept(IReadOnlyList<int> newOf)
    {
        // Patience: ends[n] is the place of the lowest value that ends a rising run of n + 1.
        var ends = new List<int>();
        var before = new int[newOf.Count];
        for (var at = 0; at < newOf.Count; at++)
        {
            if (newOf[at] < 0)
                continue;
            var length = FirstNotBelow(ends, newOf, newOf[at]);
            before[at] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
                ends.Add(at);
            else
                ends[length] = at;
        }
        var kept = new bool[newOf.Count];
        for (var at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = before[at])
            kept[at] = true;
        return kept;
    }

    private static int FirstNotBelow(List<int> ends, IReadOnlyList<int> newOf, int value)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (newOf[ends[middle]] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
