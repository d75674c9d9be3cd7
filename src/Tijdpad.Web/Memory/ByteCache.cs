namespace Tijdpad.Web.Memory;

/// <summary>
/// Keeps what was used last, up to a number of bytes. What is added is always kept, also when it alone is more than that:
/// who waited for it must find it; what was used longest ago makes room.
/// </summary>
/// <param name="mostBytes">How many bytes are kept, as they are estimated by who adds.</param>
public sealed class ByteCache<TKey>(long mostBytes)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];

    // used last comes first
    private readonly LinkedList<Entry> _byUse = [];

    /// <summary>The sum of what was estimated of all that is kept.</summary>
    public long Bytes { get; private set; }

    public int Count
    {
        get
        {
            lock (_lock)
                return _entries.Count;
        }
    }

    /// <summary>What is kept under a key; null when nothing is, or something of another type.</summary>
    public T? Find<T>(TKey key)
        where T : class
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Kept as T;
        }
    }

    /// <summary>Keeps something, in place of what was kept under the key.</summary>
    /// <param name="bytes">About how many bytes of memory it holds.</param>
    public T Keep<T>(TKey key, T made, long bytes)
        where T : class
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var old))
                Remove(old);
            _entries[key] = _byUse.AddFirst(new Entry(key, made, bytes));
            Bytes += bytes;
            while (Bytes > mostBytes && _byUse.Count > 1)
                Remove(_byUse.Last!);
        }
        return made;
    }

    public void Remove(TKey key)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var node))
                Remove(node);
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _entries.Remove(node.Value.Key);
        Bytes -= node.Value.Bytes;
    }

    private sealed record Entry(TKey Key, object Kept, long Bytes);
}
