using Tijdpad.Activities;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>Headings of columns that stand on one line or are wrapped over a few ("Activiteit  Doel &amp; opbrengst  In college/ raad").</summary>
internal static class HeadingLine
{
    private const int LongestHeading = 5;
    private const int MostLines = 3;

    /// <summary>The headings in these lines from here on, and how many lines they take; null when these are no headings.</summary>
    public static (IReadOnlyList<string> Headings, int Lines)? At(
        IReadOnlyList<TextLine> lines,
        int index
    )
    {
        for (var count = MostLines; count > 0; count--)
        {
            if (
                index + count > lines.Count
                || !lines.Skip(index).Take(count).All(line => line.HasWords)
            )
                continue;
            var words = TextBlock.Joined(lines.Skip(index).Take(count)).Split(' ');
            if (
                words.Length <= 20
                && Divide(words, 0) is { Count: >= 2 } headings
                && headings.Exists(IsTelling)
            )
                return (headings, count);
        }
        return null;
    }

    private static bool IsTelling(string heading) =>
        ColumnHeadings.RolesOf(heading)
            is [ColumnRole.Activity]
                or [ColumnRole.Date]
                or [ColumnRole.Date, ColumnRole.Activity];

    // every word must belong to a heading that we know; longer headings are tried first
    private static List<string>? Divide(string[] words, int from)
    {
        if (from == words.Length)
            return [];
        for (var length = Math.Min(LongestHeading, words.Length - from); length > 0; length--)
        {
            var heading = string.Join(' ', words[from..(from + length)]);
            if (
                ColumnHeadings.RolesOf(heading).Count > 0
                && Divide(words, from + length) is { } rest
            )
                return [heading, .. rest];
        }
        return null;
    }
}
