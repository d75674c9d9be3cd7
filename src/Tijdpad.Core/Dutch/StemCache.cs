namespace Tijdpad.Dutch;

/// <summary>Remembers the stem of each word it has met, since a planning says the same words over and over.</summary>
internal sealed class StemCache
{
    private const int ShortestWord = 4;

    // null for a word that says nothing by itself
    private readonly Dictionary<string, string?> _stems = new(StringComparer.Ordinal);

    /// <summary>The stems of the words of a text that carry meaning, in its order.</summary>
    public string[] In(string text)
    {
        var stems = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '&');
            if (isLetter && start < 0)
                start = at;
            if (isLetter || start < 0)
                continue;
            if (at - start >= ShortestWord && Of(text.AsSpan(start, at - start)) is { } stem)
                stems.Add(stem);
            start = -1;
        }
        return [.. stems];
    }

    private string? Of(ReadOnlySpan<char> letters)
    {
        var known = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(letters, out var stem))
            return stem;
        var word = letters.ToString();
        return _stems[word] = Stems.IsMeant(word) ? Stems.Of(word) : null;
    }
}
