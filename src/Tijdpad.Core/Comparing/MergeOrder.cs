using Tijdpad.Plans;

namespace Tijdpad.Comparing;

/// <summary>
/// Joins two orders of a list. What was there before keeps its order, or takes that of the one who changed it
/// (ours when both did); what was added stays behind the thing that it was put after.
/// </summary>
internal static class MergeOrder
{
    public static MergedOrder Of(Three<List<ListKey>> orders)
    {
        var known = orders.From.ToHashSet();
        var (backbone, clash) = Backbone(orders, known);
        var ours = Added(orders.Ours, known);
        var theirs = Added(orders.Theirs, known);
        var placed = new HashSet<ListKey>();
        var result = new List<ListKey>();
        void Place(IEnumerable<ListKey> keys) => result.AddRange(keys.Where(placed.Add));
        foreach (var anchor in backbone.Select(key => (ListKey?)key).Prepend(null))
        {
            if (anchor is { } key)
                Place([key]);
            // Whoever merges, runs that were added at one place come in the same order.
            foreach (
                var run in new[] { ours[anchor], theirs[anchor] }.OrderBy(
                    Names,
                    StringComparer.Ordinal
                )
            )
                Place(run);
        }
        return new(result, clash);
    }

    private static string Names(IEnumerable<ListKey> keys) => string.Join('\u0001', keys);

    /// <summary>The things that were there before, whether or not one of the two removed them.</summary>
    private static MergedOrder Backbone(Three<List<ListKey>> orders, HashSet<ListKey> known)
    {
        var ours = orders.Ours.Where(known.Contains).ToList();
        var theirs = orders.Theirs.Where(known.Contains).ToList();
        var weMoved = !orders.From.Where(ours.ToHashSet().Contains).SequenceEqual(ours);
        var theyMoved = !orders.From.Where(theirs.ToHashSet().Contains).SequenceEqual(theirs);
        var leading = weMoved || !theyMoved ? ours : theirs;
        return new(
            weMoved || theyMoved ? WithMissing(leading, orders.From) : orders.From,
            weMoved && theyMoved && !ours.SequenceEqual(theirs)
        );
    }

    /// <summary>Puts what the leading order lacks behind what it stood behind before.</summary>
    private static List<ListKey> WithMissing(List<ListKey> leading, List<ListKey> from)
    {
        var result = leading.ToList();
        var there = leading.ToHashSet();
        for (var at = 0; at < from.Count; at++)
        {
            if (there.Add(from[at]))
                result.Insert(at == 0 ? 0 : result.IndexOf(from[at - 1]) + 1, from[at]);
        }
        return result;
    }

    /// <summary>What is new in an order, by the thing of before that it stands behind.</summary>
    private static ILookup<ListKey?, ListKey> Added(List<ListKey> order, HashSet<ListKey> known)
    {
        var added = new List<(ListKey? Anchor, ListKey Key)>();
        ListKey? anchor = null;
        foreach (var key in order)
        {
            if (known.Contains(key))
                anchor = key;
            else
                added.Add((anchor, key));
        }
        return added.ToLookup(pair => pair.Anchor, pair => pair.Key);
    }
}

/// <summary>The order of a list after two people changed it.</summary>
/// <param name="Keys">What is in it.</param>
/// <param name="Clash">Both had put it in another order, each in a different one.</param>
internal sealed record MergedOrder(List<ListKey> Keys, bool Clash);
