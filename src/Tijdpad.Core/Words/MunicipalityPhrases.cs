using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Words;

/// <summary>Finds the names of Dutch municipalities in words.</summary>
public static partial class MunicipalityPhrases
{
    // a single capital letter at the start of a sentence says nothing about these
    private static readonly HashSet<string> OrdinaryWords = new(StringComparer.Ordinal)
    {
        "Best",
        "Bergen",
        "Buren",
        "Echt",
        "Goes",
        "Haren",
        "Horst",
        "Laren",
        "Leek",
        "Lingewaard",
        "Loon",
        "Beek",
        "Bladel",
        "Houten",
        "Hoorn",
        "Tiel",
        "Dalen",
        "Baarn",
        "Ede",
        "Wijk",
        "Velsen",
        "Land",
        "Bergeijk",
        "Putten",
        "Rijssen",
        "Soest",
        "Staphorst",
        "Sluis",
        "Someren",
        "Texel",
        "Zeist",
        "Eersel",
    };

    private static readonly Dictionary<string, string> LongestFirst = Municipalities
        .Names.GroupBy(name => name.Split(' ')[0], StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => string.Join('|', group.OrderByDescending(name => name.Length)),
            StringComparer.Ordinal
        );

    /// <summary>
    /// The names that a text itself calls municipalities ("de gemeenten Duinoord, Veenrijk en Wilgendam"): Flemish, future or
    /// invented ones are in no register.
    /// </summary>
    public static IEnumerable<string> CalledSoIn(string text) =>
        CalledSo()
            .Matches(text)
            .SelectMany(match => match.Groups["name"].Captures)
            .Select(capture => capture.Value)
            .Where(name => !NoNames.Contains(name));

    /// <summary>The municipalities that a text names, each once, in its order, by their official names.</summary>
    /// <param name="text">The words.</param>
    /// <param name="known">Names that count as municipalities here, besides those in the register.</param>
    public static ValueList<string> In(string text, IReadOnlyList<string>? known = null)
    {
        var found = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            if (
                !char.IsUpper(text[at]) && text[at] != '\''
                || (at > 0 && char.IsLetter(text[at - 1]))
            )
                continue;
            if ((NameAt(text, at) ?? KnownAt(text, at, known ?? [])) is not { } name)
                continue;
            if (!found.Contains(name, StringComparer.Ordinal))
                found.Add(name);
            at += name.Length - 1;
        }
        return found.ToValueList();
    }

    /// <summary>The municipality with this name, with its code where we know it; null when there is none.</summary>
    public static Municipality? Find(string name) =>
        Municipalities.Names.Contains(name)
            ? new Municipality(name, Municipalities.CodeOf(name))
            : null;

    private static string? NameAt(string text, int at)
    {
        var end = at;
        while (
            end < text.Length
            && !char.IsWhiteSpace(text[end])
            && text[end] is not (',' or '.' or ';' or ':' or ')' or '(' or '/' or '?')
        )
            end++;
        if (!LongestFirst.TryGetValue(text[at..end], out var names))
            return null;
        foreach (var name in names.Split('|'))
        {
            if (!text.AsSpan(at).StartsWith(name, StringComparison.Ordinal))
                continue;
            if (at + name.Length < text.Length && char.IsLetter(text[at + name.Length]))
                continue;
            if (!OrdinaryWords.Contains(name) || FollowsMunicipality(text, at))
                return name;
        }
        return null;
    }

    private static string? KnownAt(string text, int at, IReadOnlyList<string> known)
    {
        foreach (var name in known)
        {
            var end = at + name.Length;
            if (
                text.AsSpan(at).StartsWith(name, StringComparison.Ordinal)
                && (end == text.Length || !char.IsLetter(text[end]))
            )
                return name;
        }
        return null;
    }

    private static bool FollowsMunicipality(string text, int at) =>
        text[..at].TrimEnd().EndsWith("gemeente", StringComparison.OrdinalIgnoreCase)
        || text[..at].TrimEnd().EndsWith("gemeenteraad", StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "De",
        "Het",
        "In",
        "NB",
        "Bij",
        "Op",
        "Per",
        "Alle",
        "Gezamenlijke",
    };

    [GeneratedRegex(
        @"\b[Gg]emeenten?\b\s*:?\s*(?<name>\p{Lu}[\p{L}’'-]{2,}(?:[ -](?:aan|op|bij|en|in|den|de|het|\p{Lu}[\p{L}’'-]{2,}))*?)(?:\s*,\s*(?<name>\p{Lu}[\p{L}’'-]{2,}))*(?:\s+(?:en|of)\s+(?<name>\p{Lu}[\p{L}’'-]{2,}))?(?![\p{L}’'-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CalledSo();
}
