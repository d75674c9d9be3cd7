using System.Numerics;

namespace Tijdpad.Networks.Engine;

/// <summary>The places that are yet to be worked out again: a bit for each, walked from either end.</summary>
internal sealed class DirtyPlaces(int count)
{
    private readonly ulong[] _words = new ulong[(count + 63) / 64];

    public void Add(int place) => _words[place >> 6] |= 1UL << (place & 63);

    /// <summary>Takes out the first place at or after one; −1 when there is none.</summary>
    public int TakeFrom(int place)
    {
        for (var word = place >> 6; word < _words.Length; word++)
        {
            if (_words[word] != 0)
                return Take(word, BitOperations.TrailingZeroCount(_words[word]));
        }
        return -1;
    }

    /// <summary>Takes out the last place at or before one; −1 when there is none.</summary>
    public int TakeDownFrom(int place)
    {
        for (var word = place >> 6; word >= 0; word--)
        {
            if (_words[word] != 0)
                return Take(word, BitOperations.Log2(_words[word]));
        }
        return -1;
    }

    private int Take(int word, int bit)
    {
        _words[word] &= ~(1UL << bit);
        return (word << 6) + bit;
    }
}
