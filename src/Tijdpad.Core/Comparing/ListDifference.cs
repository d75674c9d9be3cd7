namespace Tijdpad.Comparing;

/// <summary>Two states of a list, with for each old item the new one that it became.</summary>
internal sealed class ListDifference<T>
{
    private readonly ValueList<T> _olds;
    private readonly ValueList<T> _news;

    public ListDifference(ValueList<T> olds, ValueList<T> news, Func<T, MatchItem> item)
    {
        (_olds, _news) = (olds, news);
        NewOf = olds.Equals(news)
            ? [.. Enumerable.Range(0, olds.Count)]
            : Matcher.Match([.. olds.Select(item)], [.. news.Select(item)]);
    }

    /// <summary>For each old thing the place of the new one, or -1.</summary>
    public int[] NewOf { get; }

    public IEnumerable<PlanChange> Changes(
        ChangeSubject subject,
        Func<T, int, string> label,
        Func<T, string> whole,
        Func<T, T, IEnumerable<FieldChange>> compare
    )
    {
        var oldOf = Inverse();
        var kept = IdOrder.Kept(NewOf);
        PlanChange Whole(ChangeKind kind, T thing, int? from, int? to, string old, string now) =>
            new(kind, subject, label(thing, to ?? from ?? 0), from, to, "", old, now);
        foreach (var gone in Enumerable.Range(0, _olds.Count).Where(old => NewOf[old] < 0))
            yield return Whole(
                ChangeKind.Removed,
                _olds[gone],
                gone + 1,
                null,
                whole(_olds[gone]),
                ""
            );
        for (var at = 0; at < _news.Count; at++)
        {
            var (thing, old) = (_news[at], oldOf[at]);
            if (old < 0)
            {
                yield return Whole(ChangeKind.Added, thing, null, at + 1, "", whole(thing));
                continue;
            }
            if (!kept[old])
                yield return Whole(
                    ChangeKind.Moved,
                    thing,
                    old + 1,
                    at + 1,
                    whole(_olds[old]),
                    whole(thing)
                );
            foreach (var field in compare(_olds[old], thing))
                yield return field.Of(
                    ChangeKind.Changed,
                    subject,
                    label(thing, at + 1),
                    old + 1,
                    at + 1
                );
        }
    }

    private int[] Inverse()
    {
        int[] oldOf = [.. Enumerable.Repeat(-1, _news.Count)];
        for (var old = 0; old < NewOf.Length; old++)
        {
            if (NewOf[old] >= 0)
                oldOf[NewOf[old]] = old;
        }
        return oldOf;
    }
}
