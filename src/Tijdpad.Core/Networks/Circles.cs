using Tijdpad.Dutch;
using Tijdpad.Networks.Links;
using Tijdpad.Rows;

namespace Tijdpad.Networks;

/// <summary>Takes circles out of hard links: of each circle the least certain link goes, and it is said which.</summary>
internal static class Circles
{
    public static (List<RowLink> Links, List<RowCircle> Circles) Without(List<RowLink> links)
    {
        var kept = new List<RowLink>(links);
        var circles = new List<RowCircle>();
        while (Find(kept) is { } circle)
        {
            // the last of the least certain: what people said and what dates say stays longest
            var weakest = circle.MaxBy(link => link.Basis)!;
            kept.Remove(weakest);
            circles.Add(new(circle, weakest));
        }
        return (kept, circles);
    }

    /// <summary>The links of a circle in order; null when there is none.</summary>
    private static List<RowLink>? Find(List<RowLink> links)
    {
        var from = links.Where(link => link.IsHard).ToLookup(link => link.From.Number);
        var state = new Dictionary<int, bool>();
        foreach (var start in from.Select(group => group.Key))
        {
            if (!state.ContainsKey(start) && Walk(start, from, state) is { } circle)
                return circle;
        }
        return null;
    }

    // depth first with a stack of its own: a chain of ten thousand rows is no reason to run out of stack
    private static List<RowLink>? Walk(
        int start,
        ILookup<int, RowLink> from,
        Dictionary<int, bool> isDone
    )
    {
        var path = new List<RowLink>();
        var open = new Stack<(int Row, IEnumerator<RowLink> Links)>();
        isDone[start] = false;
        open.Push((start, from[start].GetEnumerator()));
        while (open.TryPeek(out var top))
        {
            if (!top.Links.MoveNext())
            {
                isDone[top.Row] = true;
                open.Pop();
                if (path.Count > 0)
                    path.RemoveAt(path.Count - 1);
                continue;
            }
            var link = top.Links.Current;
            if (!isDone.TryGetValue(link.To.Number, out var done))
            {
                path.Add(link);
                isDone[link.To.Number] = false;
                open.Push((link.To.Number, from[link.To.Number].GetEnumerator()));
            }
            else if (!done)
                return [.. path.SkipWhile(one => one.From.Number != link.To.Number), link];
        }
        return null;
    }
}

/// <summary>Links between rows that go round, and the one that is left out to break the circle.</summary>
/// <param name="Links">In order; the last leads back to the first.</param>
/// <param name="LeftOut">The one that was left out.</param>
internal sealed record RowCircle(List<RowLink> Links, RowLink LeftOut)
{
    public string Explanation =>
        $"{WordList.And(Links.Select(link => $"{Wording.Row(link.To)} wacht op {Wording.Row(link.From)}"))}. Dat kan niet alles tegelijk; niet meegerekend is dat {Wording.Row(LeftOut.To)} wacht op {Wording.Row(LeftOut.From)}. {LeftOut.Reason}";
}
