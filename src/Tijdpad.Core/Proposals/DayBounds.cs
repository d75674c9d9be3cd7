namespace Tijdpad.Proposals;

/// <summary>The earliest and the latest day that each step of a question can have, limits on how much fits on a day left aside.</summary>
public sealed class DayBounds
{
    private DayBounds(int[] earliest, int[] latest, int? failed, int[] causes) =>
        (Earliest, Latest, Failed, Causes) = (earliest, latest, failed, causes);

    /// <summary>Together a solution, when nothing <see cref="Failed"/>.</summary>
    public IReadOnlyList<int> Earliest { get; }

    /// <summary>Together a solution, when nothing <see cref="Failed"/>.</summary>
    public IReadOnlyList<int> Latest { get; }

    /// <summary>A node for which no day is left; null when there are days for all.</summary>
    public int? Failed { get; }

    public bool IsPossible => Failed is null;

    /// <summary>For each node the edge that last pushed it, -1 when none did.</summary>
    private int[] Causes { get; }

    public static DayBounds Of(DayModel model)
    {
        var earliest = new int[model.Nodes.Count];
        var causes = new int[model.Nodes.Count];
        var failed = PushForward(model, earliest, causes);
        var latest = failed is null ? PushBack(model) : [];
        return new(earliest, latest, failed, causes);
    }

    /// <summary>Conditions that together leave the failed node no day; not yet the smallest set.</summary>
    public HashSet<int> Sufficient(DayModel model)
    {
        var conditions = new HashSet<int>();
        var seen = new HashSet<int>();
        var waiting = new Stack<int>([Failed!.Value]);
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node))
                continue;
            foreach (var rule in model.Nodes[node].Rules)
                conditions.Add(rule.Condition);
            if (Causes[node] < 0)
                continue;
            var edge = model.Edges[Causes[node]];
            conditions.Add(edge.Condition);
            waiting.Push(edge.From);
        }
        return conditions;
    }

    private static int? PushForward(DayModel model, int[] earliest, int[] causes)
    {
        Array.Fill(causes, -1);
        var leaving = model.Edges.Index().ToLookup(one => one.Item.From, one => one.Index);
        var queue = new WorkList(model.Nodes.Count);
        for (var node = 0; node < earliest.Length; node++)
        {
            earliest[node] = model.Nodes[node].OnOrAfter(0);
            if (earliest[node] >= model.Days)
                return node;
            queue.Add(node);
        }
        while (queue.TryTake(out var node))
        {
            foreach (var index in leaving[node])
            {
                var edge = model.Edges[index];
                var day = FirstAfter(model, edge, earliest[edge.To], earliest[node]);
                if (day == earliest[edge.To])
                    continue;
                (earliest[edge.To], causes[edge.To]) = (day, index);
                if (day >= model.Days)
                    return edge.To;
                queue.Add(edge.To);
            }
        }
        return null;
    }

    private static int FirstAfter(DayModel model, DayEdge edge, int day, int from)
    {
        var node = model.Nodes[edge.To];
        while (day < model.Days && edge.LatestFor(day) < from)
            day = node.OnOrAfter(day + 1);
        return day;
    }

    private static int[] PushBack(DayModel model)
    {
        var entering = model.Edges.ToLookup(edge => edge.To);
        var latest = model.Nodes.Select(node => node.OnOrBefore(model.Days - 1)).ToArray();
        var queue = new WorkList(model.Nodes.Count);
        for (var node = 0; node < latest.Length; node++)
            queue.Add(node);
        while (queue.TryTake(out var node))
        {
            foreach (var edge in entering[node])
            {
                var day = model.Nodes[edge.From].OnOrBefore(
                    Math.Min(latest[edge.From], edge.LatestFor(latest[node]))
                );
                if (day == latest[edge.From])
                    continue;
                latest[edge.From] = day;
                queue.Add(edge.From);
            }
        }
        return latest;
    }

    /// <summary>Nodes to look at again, each once, first come first served.</summary>
    private sealed class WorkList(int count)
    {
        private readonly Queue<int> _queue = new();
        private readonly bool[] _waits = new bool[count];

        public void Add(int node)
        {
            if (_waits[node])
                return;
            _waits[node] = true;
            _queue.Enqueue(node);
        }

        public bool TryTake(out int node)
        {
            if (!_queue.TryDequeue(out node))
                return false;
            _waits[node] = false;
            return true;
        }
    }
}
