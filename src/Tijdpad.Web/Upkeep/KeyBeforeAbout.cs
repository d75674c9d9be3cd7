using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Tijdpad.Web.Upkeep;

/// <summary>
/// The key that a finding had until it was told what it is about: a hash of its sentence. Only for waivers of then, which
/// keep that sentence, so that it does not matter how the finding is worded since.
/// </summary>
internal static partial class KeyBeforeAbout
{
    private const int Signs = 16;

    public static string Of(string code, IEnumerable<string> rowIds, string message)
    {
        var rows = string.Join('\n', rowIds.Order(StringComparer.Ordinal));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{rows}\n\n{WordsOf(message)}"));
        return $"{code}-{Convert.ToHexStringLower(hash)[..Signs]}";
    }

    private static string WordsOf(string message) =>
        string.Join(
            ' ',
            Passing()
                .Replace(RowNumbers().Replace(message, ""), "")
                .ToLowerInvariant()
                .Split(Between, StringSplitOptions.RemoveEmptyEntries)
                .Order(StringComparer.Ordinal)
        );

    private static readonly char[] Between = [' ', ',', '.', ';', ':', '(', ')', '"'];

    // "rij 3", "rij 3, 5 en 8", "Rij 3 en nog 4"
    [GeneratedRegex(
        @"\brij \d+(?:(?:, | en (?:nog )?)\d+)*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex RowNumbers();

    // how far away it was, counted from the day of the check
    [GeneratedRegex(
        @"over (?:\d+ dagen|1 dag)|vandaag|morgen",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Passing();
}
