using System.Text.RegularExpressions;

namespace Tijdpad.Dutch;

/// <summary>Words of somebody else within a sentence.</summary>
public static partial class DutchQuote
{
    /// <summary>“De nota”; marks within it become single: “De nota ‘Samen sterker’”.</summary>
    public static string Of(string words) => $"“{Inner(words)}”";

    private static string Inner(string words) =>
        Straight()
            .Replace(words, "‘${inner}’")
            .Replace('“', '‘')
            .Replace('„', '‘')
            .Replace('”', '’')
            .Replace('"', '’');

    [GeneratedRegex("\"(?<inner>[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Straight();
}
