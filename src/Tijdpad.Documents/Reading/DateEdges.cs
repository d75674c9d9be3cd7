using System.Text.RegularExpressions;
using Tijdpad.Dates;

namespace Tijdpad.Documents.Reading;

/// <summary>Finds the date that a line begins or ends with, in documents that have no column for it.</summary>
internal static partial class DateEdges
{
    private const int LongestPhrase = 12;

    /// <summary>The longest date at the start of the text, and what comes behind it; null when it does not start with one.</summary>
    public static DateEdge? AtStart(string text, DateContext context)
    {
        var words = Words(text);
        for (var count = Math.Min(LongestPhrase, words.Length); count > 0; count--)
        {
            var phrase = Trimmed(string.Join(' ', words[..count]));
            if (phrase.Length == 0 || !MayBeDate(phrase))
                continue;
            var date = FuzzyDate.Read(phrase, context);
            if (IsDate(date))
                return new DateEdge(date, Trimmed(string.Join(' ', words[count..])));
        }
        return null;
    }

    /// <summary>The longest date at the end of the text, and what comes before it; null when it does not end with one.</summary>
    public static DateEdge? AtEnd(string text, DateContext context)
    {
        var words = Words(text);
        for (var count = Math.Min(LongestPhrase, words.Length - 1); count > 0; count--)
        {
            var phrase = Trimmed(string.Join(' ', words[^count..]));
            if (phrase.Length == 0 || !MayBeDate(phrase))
                continue;
            var date = FuzzyDate.Read(phrase, context);
            if (IsDate(date))
                return new DateEdge(date, Trimmed(string.Join(' ', words[..^count])));
        }
        return null;
    }

    /// <summary>Puts a space where extraction glued a year to the next word ("2024Uitloop").</summary>
    public static string Unglued(string text) => GluedYear().Replace(text, "$0 ");

    // "later" or "vervallen" at the edge of a sentence is no date; a day, month, season, quarter or week is
    private static bool IsDate(FuzzyDate date) =>
        !date.IsUnknown && (date.Earliest is not null || date.Latest is not null);

    private static bool MayBeDate(string phrase) =>
        phrase.Any(char.IsDigit) || Named().IsMatch(phrase);

    private static string[] Words(string text) =>
        Unglued(text)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Trimmed(string text)
    {
        var trimmed = text.Trim(' ', ':', ';', ',', '-', '–', '—', '|', '=', '>', '\t');
        return trimmed is ['(', .. var inside, ')'] && !inside.Contains('(') ? inside : trimmed;
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex GluedYear();

    [GeneratedRegex(
        @"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|lente|zomer|najaar|herfst|winter|kwartaal|zomerreces|kerstreces|\w+vakantie)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();
}

/// <summary>A date at the edge of a line, and the rest of the line.</summary>
internal sealed record DateEdge(FuzzyDate Date, string Rest);
