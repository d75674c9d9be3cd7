namespace Tijdpad.Plans;

/// <summary>A list whose things can be found by their key.</summary>
internal sealed class KeyedList<T>
    where T : class
{
    private readonly Dictionary<ListKey, T> _things = [];

    public KeyedList(ValueList<T> list, Func<T, string> name)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var thing in list)
        {
            var key = new ListKey(name(thing), counts.GetValueOrDefault(name(thing)));
            counts[key.Name] = key.Number + 1;
            _things[key] = thing;
            Keys.Add(key);
        }
    }

    public List<ListKey> Keys { get; } = [];

    public T? this[ListKey key] => _things.GetValueOrDefault(key);
}

/// <summary>A key of a thing in a list: its name, and which of that name it is, counted from 0.</summary>
internal readonly record struct ListKey(string Name, int Number);
