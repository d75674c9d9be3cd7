using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Comparing;

/// <summary>Joins fields and lists, and notes the clashes.</summary>
internal sealed class MergeWork
{
    public List<MergeConflict> Conflicts { get; } = [];

    /// <summary>The activity that is being joined; null when it is something else.</summary>
    public string? ActivityId { get; set; }

    public T Field<T>(string label, string field, Three<T> value, Func<T, string> text)
    {
        var same = EqualityComparer<T>.Default;
        if (same.Equals(value.Ours, value.Theirs) || same.Equals(value.From, value.Theirs))
            return value.Ours;
        if (same.Equals(value.From, value.Ours))
            return value.Theirs;
        Conflicts.Add(new(ActivityId, label, field, text(value.Ours), text(value.Theirs)));
        return value.Ours;
    }

    /// <summary>Joins lists of things that are taken or left as a whole.</summary>
    public ValueList<T> List<T>(
        string label,
        Three<ValueList<T>> lists,
        Func<T, string> key,
        Func<T, string> text
    )
        where T : class => List(label, lists, key, text, (name, all) => Field(name, "", all, text));

    /// <summary>Joins lists of things that have a key, with a way to join a thing that both changed.</summary>
    public ValueList<T> List<T>(
        string label,
        Three<ValueList<T>> lists,
        Func<T, string> key,
        Func<T, string> text,
        Func<string, Three<T>, T> join
    )
        where T : class
    {
        if (lists.Ours.Equals(lists.Theirs) || lists.From.Equals(lists.Theirs))
            return lists.Ours;
        if (lists.From.Equals(lists.Ours))
            return lists.Theirs;
        var keyed = lists.Each(list => new KeyedList<T>(list, key));
        var order = MergeOrder.Of(keyed.Each(list => list.Keys));
        if (order.Clash)
            Conflicts.Add(
                new(
                    ActivityId,
                    label,
                    FieldNames.Order,
                    Listed(lists.Ours, key),
                    Listed(lists.Theirs, key)
                )
            );
        return
        [
            .. order
                .Keys.Select(k => Joined($"{label} {k.Name}", keyed.Each(l => l[k]), text, join))
                .OfType<T>(),
        ];
    }

    /// <summary>Puts back what an activity of the joined plan is in, though one of the two had removed it.</summary>
    public ValueList<T> Restore<T>(
        string label,
        ValueList<T> joined,
        Three<ValueList<T>> lists,
        Func<T, string> id,
        Func<T, string> text,
        IEnumerable<string?> needed
    )
        where T : class
    {
        var there = joined.Select(id).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in needed.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!there.Add(missing))
                continue;
            T? Find(ValueList<T> list) => list.FirstOrDefault(item => id(item) == missing);
            string Text(T? item) => item is null ? "" : text(item);
            var (ours, theirs) = (Find(lists.Ours), Find(lists.Theirs));
            Conflicts.Add(new(null, $"{label} {missing}", "", Text(ours), Text(theirs)));
            var item = ours ?? theirs ?? Find(lists.From);
            var place = lists
                .From.TakeWhile(each => id(each) != missing)
                .Count(each => there.Contains(id(each)));
            joined = joined.Insert(Math.Min(place, joined.Count), item!);
        }
        return joined;
    }

    private T? Joined<T>(
        string label,
        Three<T?> thing,
        Func<T, string> text,
        Func<string, Three<T>, T> join
    )
        where T : class =>
        thing is { From: { } from, Ours: { } ours, Theirs: { } theirs }
            ? join(label, new(from, ours, theirs))
            : Field(label, "", thing, item => item is null ? "" : text(item));

    private static string Listed<T>(ValueList<T> list, Func<T, string> key) =>
        string.Join(", ", list.Select(key));
}
