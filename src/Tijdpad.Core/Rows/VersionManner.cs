using System.Text.RegularExpressions;

namespace Tijdpad.Rows;

/// <summary>How a version is written: the word before the number, and the quotation marks.</summary>
/// <param name="Word">"versie " or "v".</param>
/// <param name="Open">The mark before it; "" when there is none.</param>
/// <param name="Close">The mark behind it; "" when there is none.</param>
internal sealed partial record VersionManner(string Word, string Open, string Close)
{
    public string Example => $"{Open}{Word}0.1{Close}";

    /// <summary>The manners in which a text writes versions, one for each version.</summary>
    public static IEnumerable<VersionManner> In(string text) => Pattern().Matches(text).Select(Of);

    /// <summary>The text with every version written in one manner.</summary>
    public static string Written(string text, VersionManner manner)
    {
        foreach (var match in Pattern().Matches(text).Reverse())
        {
            if (Of(match) == manner)
                continue;
            var (start, end) = (match.Index, match.Index + match.Length);
            var number = match.Groups["number"].Value;
            var before = text[..start];
            // the mark that opens may stand before the name of the document
            if (match.Groups["close"].Length > 0 && !IsMark(match.Value[0]))
            {
                var open = before.LastIndexOfAny(Opening);
                if (open >= 0)
                    before = before.Remove(open, 1);
            }
            text = $"{before}{manner.Open}{manner.Word}{number}{manner.Close}{text[end..]}";
        }
        return text;
    }

    private static readonly char[] Opening = ['‘', '“', '"', '\''];

    private static VersionManner Of(Match match)
    {
        var close = match.Groups["close"].Value;
        var word = match.Groups["word"].Value;
        var isFull = word.StartsWith("versie", StringComparison.OrdinalIgnoreCase);
        return new(
            isFull ? "versie " : "v",
            close switch
            {
                "’" or "‘" => "‘",
                "'" => "'",
                "”" or "“" => "“",
                "\"" => "\"",
                _ => "",
            },
            close switch
            {
                "‘" => "’",
                "“" => "”",
                _ => close,
            }
        );
    }

    private static bool IsMark(char sign) => sign is '‘' or '’' or '“' or '”' or '"' or '\'';

    /// <summary>"v0.1", "versie 0.1’": word, number and the mark that closes.</summary>
    [GeneratedRegex(
        @"[‘’“”""']?\b(?<word>versie|v\.?)\s?(?<number>\d+\.\d+)(?<close>[‘’“”""']?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    internal static partial Regex Pattern();
}
