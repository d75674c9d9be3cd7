namespace Tijdpad.Networks.Engine;

/// <summary>An order of steps in which every step stands after those that lead to it.</summary>
internal static class StepOrder
{
    /// <summary>The steps in order; of those that may come next the one that was added first does.</summary>
    public static int[] Of(int count, ReadOnlySpan<StepLink> links)
    {
        if (InOrder(links))
            return [.. Enumerable.Range(0, count)];
        var waiting = new int[count];
        var start = Starts(count, links);
        var successors = new int[links.Length];
        var filled = start.AsSpan(0, count).ToArray();
        foreach (var link in links)
        {
            waiting[link.To]++;
            successors[filled[link.From]++] = link.To;
        }
        var order = Walk(waiting, start, successors);
        return order.Count == count
            ? [.. order]
            : throw new CircularLinksException(Circle(waiting, links));
    }

    private static bool InOrder(ReadOnlySpan<StepLink> links)
    {
        foreach (var link in links)
        {
            if (link.From >= link.To)
                return false;
        }
        return true;
    }

    private static int[] Starts(int count, ReadOnlySpan<StepLink> links)
    {
        var start = new int[count + 1];
        foreach (var link in links)
            start[link.From + 1]++;
        for (var step = 0; step < count; step++)
            start[step + 1] += start[step];
        return start;
    }

    private static List<int> Walk(int[] waiting, int[] start, int[] successors)
    {
        var order = new List<int>(waiting.Length);
        var ready = new PriorityQueue<int, int>();
        for (var step = 0; step < waiting.Length; step++)
        {
            if (waiting[step] == 0)
                ready.Enqueue(step, step);
        }
        while (ready.TryDequeue(out var step, out _))
        {
            order.Add(step);
            foreach (var next in successors.AsSpan(start[step]..start[step + 1]))
            {
                if (--waiting[next] == 0)
                    ready.Enqueue(next, next);
            }
        }
        return order;
    }

    // every step that still waits has one before it that waits too, so walking back must come round
    private static ValueList<int> Circle(int[] waiting, ReadOnlySpan<StepLink> links)
    {
        var before = new int[waiting.Length];
        foreach (var link in links)
        {
            if (waiting[link.From] > 0 && waiting[link.To] > 0)
                before[link.To] = link.From;
        }
        var seen = new HashSet<int>();
        var step = Array.FindIndex(waiting, count => count > 0);
        while (seen.Add(step))
            step = before[step];
        List<int> circle = [step];
        for (var back = before[step]; back != step; back = before[back])
            circle.Add(back);
        circle.Reverse();
        return circle.ToValueList();
    }
}
