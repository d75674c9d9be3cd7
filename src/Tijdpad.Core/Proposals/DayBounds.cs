using System.Runtime.InteropServices;

namespace Tijdpad.Proposals;

/// <summary>The earliest and the latest day that each step of a question can have, limits on how much fits on a day left aside.</summary>
public sealed class DayBounds
{
    private readonly List<Push> _pushes;

    private readonly Lazy<IReadOnlyList<int>> _latest;

    private DayBounds(DayModel model, int[] earliest, int? failed, List<Push> pushes)
    {
        (Earliest, Failed, _pushes) = (earliest, failed, pushes);
        _latest = new(() => PushBack(model));
    }

    /// <summary>
    /// For each node the first day on which it can be; together these days are a solution, when nothing <see
    /// cref="Failed"/>.
    /// </summary>
    public IReadOnlyList<int> Earliest { get; }

    /// <summary>
    /// For each node the last day on which it can be; together these days are a solution, when nothing <see
    /// cref="Failed"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">Something <see cref="Failed"/>.</exception>
    public IReadOnlyList<int> Latest =>
        IsPossible
            ? _latest.Value
            : throw new InvalidOperationException("There are no latest days.");

    /// <summary>A node for which no day is left; null when there are days for all.</summary>
    public int? Failed { get; }

    public bool IsPossible => Failed is null;

    public static DayBounds Of(DayModel model)
    {
        var earliest = new int[model.Nodes.Count];
        var pushes = new List<Push>();
        var failed = PushForward(model, earliest, pushes);
        return new(model, earliest, failed, pushes);
    }

    /// <summary>
    /// The earliest solution in which no step lies before its day in a list; null when there is none. With the days of
    /// today's plan it is that plan, pushed on where it cannot be.
    /// </summary>
    public static IReadOnlyList<int>? From(DayModel model, IReadOnlyList<int> days)
    {
        var pushed = days.ToArray();
        return PushForward(model, pushed, []) is null ? pushed : null;
    }

    /// <summary>Conditions that together leave the failed node no day; not yet the smallest set.</summary>
    public IReadOnlySet<int> Sufficient(DayModel model)
    {
        var conditions = new HashSet<int>();
        Blame(model, Failed!.Value, conditions);
        // back along the pushes that led to it, each with the push that its own step had by then
        for (var at = _pushes.Count - 1; at >= 0; at = _pushes[at].Before)
        {
            var edge = model.Edges[_pushes[at].Edge];
            conditions.Add(edge.Condition);
            Blame(model, edge.From, conditions);
        }
        return conditions;
    }

    private static void Blame(DayModel model, int node, HashSet<int> conditions)
    {
        foreach (var rule in model.Nodes[node].Rules)
            conditions.Add(rule.Condition);
    }

    private static int? PushForward(DayModel model, int[] earliest, List<Push> pushes)
    {
        var leaving = model.Edges.Index().ToLookup(one => one.Item.From, one => one.Index);
        var queue = new WorkList(model.Nodes.Count);
        var last = new int[model.Nodes.Count];
        Array.Fill(last, -1);
        for (var node = 0; node < earliest.Length; node++)
        {
            earliest[node] = model.Nodes[node].OnOrAfter(earliest[node]);
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
                pushes.Add(new(index, last[node]));
                (earliest[edge.To], last[edge.To]) = (day, pushes.Count - 1);
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
                var day = model
                    .Nodes[edge.From]
                    .OnOrBefore(Math.Min(latest[edge.From], edge.LatestFor(latest[node])));
                if (day == latest[edge.From])
                    continue;
                latest[edge.From] = day;
                queue.Add(edge.From);
            }
        }
        return latest;
    }

    /// <summary>
    /// Remembers that an edge moved a step to a later day, so that the conditions behind a failure can be followed back.
    /// </summary>
    /// <param name="Edge">The edge.</param>
    /// <param name="Before">The push that the step in front had had by then; -1 for none.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Push(int Edge, int Before);

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
