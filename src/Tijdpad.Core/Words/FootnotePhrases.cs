using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Words;

/// <summary>Footnotes in plain words: marks as [1], and paragraphs that begin with such a mark, or with stars that stand in a cell.</summary>
public static partial class FootnotePhrases
{
    public static IEnumerable<string> MarksIn(string text) =>
        text.AsSpan().IndexOfAny('[', '*') < 0
            ? []
            : Mark().Matches(text).Select(match => match.Groups["mark"].Value);

    /// <summary>The footnote that a paragraph is, when its mark stands in the table; null when it is none.</summary>
    public static Footnote? Read(string paragraph, IReadOnlySet<string> marks)
    {
        var match = Note().Match(paragraph);
        if (!match.Success)
            return null;
        var mark = match.Groups["number"] is { Success: true } number
            ? number.Value
            : match.Groups["stars"].Value;
        return marks.Contains(mark) ? new Footnote(mark, match.Groups["text"].Value.Trim()) : null;
    }

    [GeneratedRegex(
        @"\[(?<mark>\d{1,3}|\*{1,3}|[a-z])\]|(?<=\w)(?<mark>\*{1,3})(?!\*)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"^(?:\[(?<number>\d{1,3}|\*{1,3}|[a-z])\]|(?<number>\d{1,2})(?=\s+\p{Lu})|(?<stars>\*{1,3}))\s*(?<text>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Note();
}
