namespace Tijdpad.Documents.Layout;

/// <summary>What changed within a text, word by word.</summary>
internal static class WordDiff
{
    /// <summary>Above this product of lengths a text is simply replaced: nobody reads a patchwork of that size.</summary>
    private const int MostCells = 1_000_000;

    public static IReadOnlyList<MarkedRun> Between(string old, string now) =>
        old == now
            ? (now.Length == 0 ? [] : [new(now, Mark.Same)])
            : Between(Pieces([new(old, Mark.Same)]), Pieces([new(now, Mark.Same)]));

    public static IReadOnlyList<MarkedRun> Between(
        IReadOnlyList<MarkedRun> old,
        IReadOnlyList<MarkedRun> now
    ) => Between(Pieces(old), Pieces(now));

    private static List<MarkedRun> Between(List<MarkedRun> old, List<MarkedRun> now)
    {
        var marked = new List<MarkedRun>();
        var head = 0;
        while (head < Math.Min(old.Count, now.Count) && old[head] == now[head])
            marked.Add(now[head++]);
        var tail = 0;
        while (tail < Math.Min(old.Count, now.Count) - head && old[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        marked.AddRange(Middle(old[head..^tail], now[head..^tail]));
        marked.AddRange(now[^tail..]);
        return Joined(marked);
    }

    private static IEnumerable<MarkedRun> Middle(List<MarkedRun> old, List<MarkedRun> now)
    {
        var pairs = (long)old.Count * now.Count > MostCells ? [] : Common(old, now);
        var (o, n) = (0, 0);
        foreach (var (oldAt, newAt) in Worthwhile(pairs, old).Append((old.Count, now.Count)))
        {
            for (; o < oldAt; o++)
                yield return old[o] with
                {
                    Mark = Mark.Deleted,
                };
            for (; n < newAt; n++)
                yield return now[n] with
                {
                    Mark = Mark.Inserted,
                };
            if (n < now.Count)
                yield return now[n];
            (o, n) = (o + 1, n + 1);
        }
    }

    /// <summary>A longest common run of pieces, by the classic table.</summary>
    private static List<(int Old, int New)> Common(List<MarkedRun> old, List<MarkedRun> now)
    {
        var width = now.Count + 1;
        var lengths = new int[(old.Count + 1) * width];
        for (var o = old.Count - 1; o >= 0; o--)
        {
            for (var n = now.Count - 1; n >= 0; n--)
                lengths[o * width + n] =
                    old[o] == now[n]
                        ? lengths[(o + 1) * width + n + 1] + 1
                        : Math.Max(lengths[(o + 1) * width + n], lengths[o * width + n + 1]);
        }
        var pairs = new List<(int, int)>();
        for (var (o, n) = (0, 0); o < old.Count && n < now.Count; )
        {
            if (old[o] == now[n])
                pairs.Add((o++, n++));
            else if (lengths[(o + 1) * width + n] >= lengths[o * width + n + 1])
                o++;
            else
                n++;
        }
        return pairs;
    }

    /// <summary>Leaves out stretches in which nothing but white space and marks agree: they would only scatter the change.</summary>
    private static IEnumerable<(int Old, int New)> Worthwhile(
        List<(int Old, int New)> pairs,
        List<MarkedRun> old
    )
    {
        for (var from = 0; from < pairs.Count; )
        {
            var to = from + 1;
            while (
                to < pairs.Count
                && pairs[to].Old == pairs[to - 1].Old + 1
                && pairs[to].New == pairs[to - 1].New + 1
            )
                to++;
            if (pairs[from..to].Exists(pair => IsTelling(old[pair.Old])))
            {
                foreach (var pair in pairs[from..to])
                    yield return pair;
            }
            from = to;
        }
    }

    private static bool IsTelling(MarkedRun piece) =>
        piece.Anchor is not null || piece.Text.Any(char.IsLetterOrDigit);

    /// <summary>Cuts into words, white space and single signs.</summary>
    private static List<MarkedRun> Pieces(IReadOnlyList<MarkedRun> runs)
    {
        var pieces = new List<MarkedRun>();
        foreach (var run in runs)
        {
            if (run.Anchor is not null)
            {
                pieces.Add(run with { Mark = Mark.Same });
                continue;
            }
            for (var from = 0; from < run.Text.Length; )
            {
                var to = from + 1;
                while (to < run.Text.Length && GoesOn(run.Text, to))
                    to++;
                if (char.IsHighSurrogate(run.Text[to - 1]) && to < run.Text.Length)
                    to++;
                pieces.Add(new(run.Text[from..to], Mark.Same));
                from = to;
            }
        }
        return pieces;
    }

    /// <summary>A word goes on through a sign that joins it: 17/3, 0.3, 20:00, concept-visie.</summary>
    private static bool GoesOn(string text, int at)
    {
        var (before, here) = (Kind(text[at - 1]), Kind(text[at]));
        if (before == here && here > 0)
            return true;
        if (here == 1 && IsJoint(text[at - 1]))
            return at > 1 && Kind(text[at - 2]) == 1;
        return before == 1 && IsJoint(text[at]) && at + 1 < text.Length && Kind(text[at + 1]) == 1;
    }

    private static bool IsJoint(char c) => c is '/' or '.' or ':' or '-' or '\'' or '’';

    private static int Kind(char c) =>
        char.IsLetterOrDigit(c) ? 1
        : char.IsWhiteSpace(c) ? 2
        : 0;

    private static List<MarkedRun> Joined(List<MarkedRun> pieces)
    {
        var joined = new List<MarkedRun>();
        for (var from = 0; from < pieces.Count; )
        {
            var to = from + 1;
            while (to < pieces.Count && Joins(pieces[to - 1], pieces[to]))
                to++;
            joined.Add(
                pieces[from] with
                {
                    Text = string.Concat(pieces[from..to].Select(p => p.Text)),
                }
            );
            from = to;
        }
        return joined;
    }

    private static bool Joins(MarkedRun a, MarkedRun b) =>
        a.Mark == b.Mark && a.Anchor is null && b.Anchor is null;
}
