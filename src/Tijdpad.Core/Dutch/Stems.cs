namespace Tijdpad.Dutch;

/// <summary>Dutch words stripped to what two spellings of them share: no plural, no inflected e, no capitals.</summary>
public static class Stems
{
    private static readonly HashSet<string> Loose = new(StringComparer.Ordinal)
    {
        "alle",
        "deze",
        "diverse",
        "door",
        "eigen",
        "voor",
        "over",
        "naar",
        "inzake",
        "mogelijke",
        "nieuwe",
        "wordt",
        "worden",
        "zijn",
        "heeft",
        "hebben",
        "plaats",
        "vindt",
        "gemeente",
        "gemeenten",
    };

    /// <summary>"Bijeenkomsten" and "bijeenkomst", "adviezen" and "advies", "raden" and "raad" have one stem each.</summary>
    public static string Of(string word)
    {
        var stem = word.ToLowerInvariant();
        if (stem.EndsWith("raden", StringComparison.Ordinal))
            return stem[..^5] + "raad";
        if (stem.Length > 5 && stem.EndsWith("en", StringComparison.Ordinal))
            stem = Undoubled(stem[..^2]);
        if (stem.Length > 4 && stem[^1] == 's')
            stem = stem[..^1];
        return stem.Length > 5 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    /// <summary>The stems of the words of a text that carry meaning: four letters or more, no loose words.</summary>
    public static IEnumerable<string> In(string text) => new StemCache().In(text);

    /// <summary>Does a word carry meaning of its own?</summary>
    internal static bool IsMeant(string word) => !Loose.Contains(word.ToLowerInvariant());

    // "stukken" and "stuk", "adviezen" and "advies", "brieven" and "brief"
    private static string Undoubled(string stem) =>
        stem switch
        {
            [.., var one, var two] when one == two && "bdfgklmnprst".Contains(one) => stem[..^1],
            [.., 'z'] => stem[..^1] + "s",
            [.., 'v'] => stem[..^1] + "f",
            _ => stem,
        };
}
