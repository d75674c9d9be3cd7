using Tijdpad.Plans;

namespace Tijdpad.Words;

/// <summary>Finds the names of Dutch municipalities in words.</summary>
public static class MunicipalityWords
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

    /// <summary>The municipalities that a text names, each once, in its order, by their official names.</summary>
    public static ValueList<string> In(string text)
    {
        var found = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            if (
                !char.IsUpper(text[at]) && text[at] != '\''
                || (at > 0 && char.IsLetter(text[at - 1]))
            )
                continue;
            if (NameAt(text, at) is not { } name)
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

    private static bool FollowsMunicipality(string text, int at) =>
        text[..at].TrimEnd().EndsWith("gemeente", StringComparison.OrdinalIgnoreCase)
        || text[..at].TrimEnd().EndsWith("gemeenteraad", StringComparison.OrdinalIgnoreCase);
}
