using System.Globalization;

namespace Tijdpad.Web.Plans.Timeline;

/// <summary>
/// About how wide words are on the screen, in pixels. The server has no fonts; the table is that of a common sans-serif, rounded
/// up, so that a label is rather shortened than cut.
/// </summary>
internal static class TextWidth
{
    private const string Narrow = "ijlI.,:;'|!()[]{}-·‘’ ftr/";
    private const string Wide = "mwMW@%—…";

    /// <param name="words">What is written.</param>
    /// <param name="size">The height of the letters, in pixels.</param>
    public static double Of(string words, double size) => words.Sum(WidthOf) * size;

    /// <summary>The words, or as many of the first as fit with "…" behind them.</summary>
    public static string Shortened(string words, double size, double most)
    {
        if (Of(words, size) <= most)
            return words;
        var room = most / size - WidthOf('…');
        var length = 0;
        foreach (var sign in Signs(words))
        {
            var width = sign.Sum(WidthOf);
            if (width > room)
                break;
            room -= width;
            length += sign.Length;
        }
        var gap = words.LastIndexOf(' ', Math.Max(0, length - 1));
        // a word is cut rather than lost when it is most of what fits
        var kept = WithoutHalfAside(words[..(gap > length * 0.6 ? gap : length)]);
        return kept.TrimEnd(' ', ',', '–', '-') + "…";
    }

    /// <summary>What stands between brackets is left out when it is not whole: "Raad (voor het …" says less than "Raad…".</summary>
    private static string WithoutHalfAside(string words)
    {
        var opened = words.LastIndexOf('(');
        return opened > 0 && !words[opened..].Contains(')', StringComparison.Ordinal)
            ? words[..opened]
            : words;
    }

    /// <summary>What a reader takes for one sign may be several characters.</summary>
    private static IEnumerable<string> Signs(string words)
    {
        var signs = StringInfo.GetTextElementEnumerator(words);
        while (signs.MoveNext())
            yield return signs.GetTextElement();
    }

    private static double WidthOf(char sign) =>
        Narrow.Contains(sign, StringComparison.Ordinal) ? 0.36
        : Wide.Contains(sign, StringComparison.Ordinal) ? 0.94
        : char.IsUpper(sign) || sign > 0x2FF ? 0.71
        : 0.6;
}
