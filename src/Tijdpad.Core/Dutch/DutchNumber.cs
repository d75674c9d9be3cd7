using System.Globalization;

namespace Tijdpad.Dutch;

/// <summary>Numbers in Dutch words: one table for who writes them and for who reads them.</summary>
public static class DutchNumber
{
    /// <summary>The words for 2 and more, for a pattern.</summary>
    public const string Several =
        "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig";

    /// <summary>The words for 1 and more, for a pattern.</summary>
    public const string Any = $"één|een|{Several}";

    // from here on digits read more easily than words
    private const int LastWritten = 12;

    private static readonly string[] Words = ["nul", "één", .. Several.Split('|')];

    /// <summary>"vijf", "37".</summary>
    public static string Of(int number) =>
        number is >= 0 and <= LastWritten
            ? Words[number]
            : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number that a word or digits stand for; null when it is none.</summary>
    public static int? In(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var plain = word.ToLowerInvariant();
        var at = Array.IndexOf(Words, plain == "een" ? "één" : plain);
        return at < 0 ? null : at;
    }
}
