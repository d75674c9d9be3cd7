using System.Buffers;

namespace Tijdpad.Dutch;

/// <summary>
/// Text that can be kept in every database and written in every format. U+0000 is refused by PostgreSQL and not by SQLite; half
/// a surrogate pair, U+FFFE and U+FFFF are no characters (Unicode 23.7, XML 1.0 section 2.2). No keyboard types any of them.
/// </summary>
public static class Characters
{
    private static readonly SearchValues<char> Odd = SearchValues.Create([
        '\0',
        '\ufffe',
        '\uffff',
        .. Enumerable.Range('\ud800', 0x800).Select(code => (char)code),
    ]);

    public static bool AreStorable(string? text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Odd) is >= 0 and var at)
        {
            var isPair =
                at + 1 < rest.Length
                && char.IsHighSurrogate(rest[at])
                && char.IsLowSurrogate(rest[at + 1]);
            if (!isPair)
                return false;
            rest = rest[(at + 2)..];
        }
        return true;
    }
}
