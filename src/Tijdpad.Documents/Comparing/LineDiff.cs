using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Comparing;

/// <summary>
/// What changed in a run of paragraphs: those of a cell, or those above or below the table. Accepting the marks
/// gives the new paragraphs, rejecting them the old. A paragraph mark that is taken away joins its paragraph to the
/// next; the last one of a cell cannot go, so there the marks shift up and the last paragraph changes its shape.
/// </summary>
internal static class LineDiff
{
    /// <summary>Paragraphs that share this part of their words are one paragraph that was edited.</summary>
    private const double Alike = 0.4;

    private readonly record struct Step(LayoutLine? Old, LayoutLine? New)
    {
        public bool IsPair => Old is not null && New is not null;
    }

    public static List<MarkedLine> Between(
        IReadOnlyList<LayoutLine> old,
        IReadOnlyList<LayoutLine> now
    )
    {
        if (old.SequenceEqual(now))
            return [.. now.Select(line => MarkedLine.Of(line, Mark.Same))];
        var steps = Steps(old, now);
        EndInPair(steps);
        var lastPair = steps.FindLastIndex(step => step.IsPair);
        var lines = steps.ConvertAll(Marked);
        if (lastPair >= 0 && lastPair < steps.Count - 1)
            ShiftUp(lines, steps, lastPair);
        return lines;
    }

    private static MarkedLine Marked(Step step) =>
        step switch
        {
            { Old: null, New: { } added } => MarkedLine.Of(added, Mark.Inserted),
            { Old: { } gone, New: null } => MarkedLine.Of(gone, Mark.Deleted),
            _ => new(
                WordDiff.Between(
                    MarkedLine.Split(step.Old!, Mark.Same),
                    MarkedLine.Split(step.New!, Mark.Same)
                ),
                step.New!,
                Before(step.Old!, step.New!),
                Mark.Same
            ),
        };

    private static LayoutLine? Before(LayoutLine old, LayoutLine now) =>
        old.LooksLike(now) ? null : old;

    /// <summary>When both lists go on after the last pair, their last paragraphs become one.</summary>
    private static void EndInPair(List<Step> steps)
    {
        var tail = steps.FindLastIndex(step => step.IsPair) + 1;
        var gone = steps.FindLastIndex(step => step.New is null);
        var added = steps.FindLastIndex(step => step.Old is null);
        if (gone < tail || added < tail)
            return;
        var pair = new Step(steps[gone].Old, steps[added].New);
        steps.RemoveAt(Math.Max(gone, added));
        steps.RemoveAt(Math.Min(gone, added));
        steps.Add(pair);
    }

    private static void ShiftUp(List<MarkedLine> lines, List<Step> steps, int pair)
    {
        var (old, now) = (steps[pair].Old!, steps[pair].New!);
        var last = steps[^1];
        if (last.New is null)
        {
            lines[pair] = lines[pair] with { Shape = old, Before = null, Mark = Mark.Deleted };
            lines[^1] = lines[^1] with
            {
                Shape = now,
                Before = Before(last.Old!, now),
                Mark = Mark.Same,
            };
        }
        else
        {
            lines[pair] = lines[pair] with { Shape = now, Before = null, Mark = Mark.Inserted };
            lines[^1] = lines[^1] with { Before = Before(old, last.New), Mark = Mark.Same };
        }
    }

    private static List<Step> Steps(IReadOnlyList<LayoutLine> old, IReadOnlyList<LayoutLine> now)
    {
        var steps = new List<Step>();
        var (o, n) = (0, 0);
        foreach (var (oldAt, newAt) in Equal(old, now).Append((old.Count, now.Count)))
        {
            Gap(steps, [.. old.Skip(o).Take(oldAt - o)], [.. now.Skip(n).Take(newAt - n)]);
            if (oldAt < old.Count)
                steps.Add(new(old[oldAt], now[newAt]));
            (o, n) = (oldAt + 1, newAt + 1);
        }
        return steps;
    }

    /// <summary>Pairs what is alike, in order; the rest went or came.</summary>
    private static void Gap(List<Step> steps, List<LayoutLine> old, List<LayoutLine> now)
    {
        var from = 0;
        foreach (var line in now)
        {
            var found = old.FindIndex(from, gone => Likeness(gone.Text, line.Text) >= Alike);
            if (found >= 0)
            {
                steps.AddRange(old[from..found].Select(gone => new Step(gone, null)));
                from = found + 1;
            }
            steps.Add(new(found < 0 ? null : old[found], line));
        }
        steps.AddRange(old[from..].Select(gone => new Step(gone, null)));
    }

    private static double Likeness(string a, string b)
    {
        var (words, others) = (Words(a), Words(b));
        return words.Count + others.Count == 0
            ? 0
            : 2.0 * words.Count(others.Contains) / (words.Count + others.Count);
    }

    private static HashSet<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>A longest common run of equal paragraphs: by the ends first, by the classic table between them.</summary>
    private static IEnumerable<(int Old, int New)> Equal(
        IReadOnlyList<LayoutLine> old,
        IReadOnlyList<LayoutLine> now
    )
    {
        var newOf = new int[old.Count];
        Array.Fill(newOf, -1);
        var places = now.Select((line, at) => (line, at))
            .ToLookup(pair => pair.line, pair => pair.at);
        foreach (var group in old.Select((line, at) => (line, at)).GroupBy(pair => pair.line))
        {
            foreach (var (found, at) in group.Zip(places[group.Key], (o, n) => (n, o.at)))
                newOf[at] = found;
        }
        var kept = Tijdpad.Comparing.PlanMatching.KeptInPlace(newOf);
        return Enumerable.Range(0, old.Count).Where(at => kept[at]).Select(at => (at, newOf[at]));
    }
}
