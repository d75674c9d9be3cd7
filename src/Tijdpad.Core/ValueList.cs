using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Tijdpad;

/// <summary>
/// An immutable list that is equal to another when its elements are equal, in order.
/// Records hold their parts in it, so that two plans with the same content are the same value.
/// </summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = items;

    public int Count => _items.Length;

    public bool IsEmpty => _items.IsEmpty;

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => _items.AsSpan();

    public bool Contains(T item) => _items.Contains(item);

    public ValueList<T> Add(T item) => new(_items.Add(item));

    public ValueList<T> SetItem(int index, T item) => new(_items.SetItem(index, item));

    public ValueList<T> RemoveAt(int index) => new(_items.RemoveAt(index));

    public ValueList<T> Insert(int index, T item) => new(_items.Insert(index, item));

    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", _items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        items as ValueList<T> ?? new([.. items]);
}
