using System.Text.RegularExpressions;
using Tijdpad.Dates;

namespace Tijdpad.Documents.Reading;

/// <summary>Finds the date that a line begins or ends with, in documents that have no column for it.</summary>
internal static partial class DateEdges
{
    private const int LongestPhrase = 12;
    private const int LongestLabel = 60;

    /// <summary>The longest date at the start of the text, and what comes behind it; null when it does not start with one.</summary>
    public static DateEdge? AtStart(string text, DateContext context)
    {
        // "8 mei t/m 19 juni: concept open" – a colon ends the date
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is > 0 and < LongestLabel && DateIn(text[..colon], context) is { } stated)
            return new DateEdge(stated, Trimmed(text[(colon + 1)..]));
        var words = Words(text);
        for (var count = Math.Min(LongestPhrase, words.Length); count > 0; count--)
        {
            if (DateIn(string.Join(' ', words[..count]), context) is { } date)
                return new DateEdge(date, Trimmed(string.Join(' ', words[count..])));
        }
        return null;
    }

    /// <summary>The longest date at the end of the text, and what comes before it; null when it does not end with one.</summary>
    public static DateEdge? AtEnd(string text, DateContext context)
    {
        // "stelt krediet vast (uiterlijk 26 april)": brackets begin the date
        var bracket = text.LastIndexOf('(');
        if (bracket > 0 && text.EndsWith(')') && DateIn(text[bracket..], context) is { } stated)
            return new DateEdge(stated, Trimmed(text[..bracket]));
        var words = Words(text);
        for (var count = Math.Min(LongestPhrase, words.Length - 1); count > 0; count--)
        {
            if (DateIn(string.Join(' ', words[^count..]), context) is { } date)
                return new DateEdge(date, Trimmed(string.Join(' ', words[..^count])));
        }
        return null;
    }

    /// <summary>The date behind a label, and the line without it ("Uitvoering: in 2019 uitwerken"); null when there is none.</summary>
    public static DateEdge? BehindLabel(string text, DateContext context)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 0 and < LongestLabel && AtStart(text[(colon + 2)..], context) is { } edge
            ? edge with
            {
                Rest = edge.Rest.Length == 0 ? text[..colon] : $"{text[..colon]}: {edge.Rest}",
            }
            : null;
    }

    private static FuzzyDate? DateIn(string phrase, DateContext context) =>
        MayBeDate(phrase) && FuzzyDate.Read(Trimmed(phrase), context) is var date && IsDate(date)
            ? date
            : null;

    /// <summary>Puts a space where extraction glued a year to the next word ("2024Uitloop").</summary>
    public static string Unglued(string text) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? text : GluedYear().Replace(text, "$0 ");

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
