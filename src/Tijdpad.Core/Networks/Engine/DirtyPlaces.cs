using System.Numerics;

namespace Tijdpad.Networks.Engine;

/// <summary>The places that are yet to be worked out again: a bit for each.</summary>
internal sealed class DirtyPlaces(int count)
{
    private readonly ulong[] _words = new ulong[(count + 63) / 64];

    public void Add(int place) => _words[place >> 6] |= 1UL << (place & 63);

    /// <summary>Takes out the first place at or after one; −1 when there is none.</summary>
    public int TakeFrom(int place)
    {
        for (var word = place >> 6; word < _words.Length; word++)
        {
            if (_words[word] == 0)
                continue;
            var bit = BitOperations.TrailingZeroCount(_words[word]);
            _words[word] &= ~(1UL << bit);
            return (word << 6) + bit;
        }
        return -1;
    }
}
