using Tijdpad.Words;

namespace Tijdpad.Overviews;

/// <summary>Names of municipalities one after the other in a title ("Leiden, Leiderdorp en Zoeterwoude").</summary>
internal static class MunicipalityRows
{
    /// <summary>What may stand between two names, the longest first.</summary>
    private static readonly string[] Between =
    [
        ", en ",
        " en ",
        " & ",
        " + ",
        " – ",
        " - ",
        " / ",
        ", ",
        "/",
        "-",
    ];

    /// <summary>What may stand before the first name, the longest first.</summary>
    private static readonly string[] Before =
    [
        "van de gemeenten ",
        "voor de gemeenten ",
        "tussen de gemeenten ",
        "door de gemeenten ",
        "in de gemeenten ",
        "de gemeenten ",
        "gemeenten ",
        "gemeente ",
        "tussen ",
        "van ",
        "voor ",
        "in ",
    ];

    /// <summary>The title without the first row of two or more names, when two words or more remain.</summary>
    public static string Without(string title, IEnumerable<string> municipalities)
    {
        var names = municipalities
            .Concat(Municipalities.Names)
            .OrderByDescending(name => name.Length)
            .ToList();
        for (var at = 0; at < title.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(title[at - 1]))
                continue;
            if (EndOfRow(title, at, names) is { } end)
            {
                var without = $"{Lead(title[..at])} {title[end..]}";
                return without.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 2
                    ? without
                    : title;
            }
        }
        return title;
    }

    /// <summary>Where a row of two or more names ends that begins here; null when none does.</summary>
    private static int? EndOfRow(string title, int at, List<string> names)
    {
        var count = 0;
        var end = at;
        for (var next = at; NameAt(title, next, names) is { } name; )
        {
            count++;
            end = next + name.Length;
            if (Array.Find(Between, mark => StartsAt(title, end, mark)) is not { } mark)
                break;
            next = end + mark.Length;
        }
        return count > 1 ? end : null;
    }

    private static string? NameAt(string title, int at, List<string> names) =>
        names.Find(name =>
            StartsAt(title, at, name)
            && (at + name.Length == title.Length || !char.IsLetterOrDigit(title[at + name.Length]))
        );

    private static bool StartsAt(string title, int at, string text) =>
        string.CompareOrdinal(title, at, text, 0, text.Length) == 0;

    private static string Lead(string before)
    {
        var word = Array.Find(
            Before,
            one => before.EndsWith(one, StringComparison.OrdinalIgnoreCase)
        );
        return word is null ? before : before[..^word.Length];
    }
}
