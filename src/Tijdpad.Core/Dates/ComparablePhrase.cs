using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Tijdpad.Dutch;

namespace Tijdpad.Dates;

/// <summary>
/// Words made comparable: lower case, no accents, one kind of dash, abbreviations without dots, digits and
/// letters apart, and a space where extraction from a document put any white space.
/// </summary>
internal static class ComparablePhrase
{
    /// <summary>Longer cells are prose, not a date; the bound also keeps reading fast on any input.</summary>
    public const int MaxLength = 240;

    private static readonly PhraseRule[] Steps =
    [
        // a line break that some exports write as a slash: "16/3 of / 17/3", "Week 14 / – 16"
        new(@"(?<=\b(?:of|en|t/?m|tot|van)) ?/ (?=\d)", " ", "/ "),
        new(@" / (?=-)", " ", " / -"),
        new(@"\+ ?/? ?-", " ong ", "+"),
        // marks of footnotes: "[1]", "(1)", "1)"
        new(@"[([]\d{1,2}[)\]]|(?<=\d) \d\)(?=$)", " ", ")", "]"),
        new(@"\bevt\b\.?", "eventueel", "evt"),
        // "24 / 4" and "5 /5"
        new(@"(?<=\d) ?/ ?(?=\d)", "/", " /", "/ "),
        new(
            @"\bt ?[/.] ?m\.?\b|\bt\.?e\.?m\b\.?|\btot en met\b|\btot & met\b|\btm\b|-/-",
            " tm ",
            "t/",
            "t /",
            "t.",
            "te",
            "tot",
            "tm",
            "-/-"
        ),
        // "n.t.b.", "d.d.", "a.s."
        new(@"(?<=\b[a-z])\.(?=[a-z](?:\b|\.))", "", "."),
        new(@"(?<=[a-z])\.", " ", "."),
        // Excel writes "13-mrt-17" and "mrt-17"
        new($@"(?<![\d/.-])(\d{{1,2}})-({Months})-(\d{{4}}|\d{{2}})(?![\w-])", "$1 $2 j$3", "-"),
        new($@"(?<![\d/.-])(\d{{1,2}})-({Months})(?![\w-])", "$1 $2", "-"),
        new($@"\b({Months})-(\d{{4}}|\d{{2}})(?![\w/.-])", "$1 j$2", "-"),
        new($@"\b(half|medio|begin|eind|mid|midden|eerste|tweede)-(?=[a-z])", "$1 ", "-"),
        new(@"(?<=[a-z])-(?=[a-z\d])|(?<=\d)-(?=[a-z])", " - ", "-"),
        new(@"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])", " "),
        new(@" +", " ", "  "),
    ];

    /// <summary>The months as written, long, short and in the older short forms.</summary>
    internal const string Months =
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
        + "|jan|febr|feb|mrt|maa|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec";

    public static string Tidy(string words)
    {
        var tidy = new StringBuilder(Math.Min(words.Length, 4096));
        var gap = false;
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF' or '\u00AD')
            {
                gap = c is not ('\u200B' or '\uFEFF' or '\u00AD') || gap;
                continue;
            }
            if (gap && tidy.Length > 0)
                tidy.Append(' ');
            gap = false;
            tidy.Append(c);
        }
        return tidy.ToString();
    }

    /// <summary>The comparable form of tidied words, or null when they are too long for a date.</summary>
    public static string? Comparable(string tidied)
    {
        if (tidied.Length > MaxLength)
            return null;
        var text = Plain(tidied);
        foreach (var step in Steps)
            text = step.Apply(text);
        return text.Trim();
    }

    // bounded by the length of the words and not by a clock: a busy machine reads what an idle one reads
    internal static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length + 8);
        foreach (var c in TextForms.Of(InBmp(words).ToLowerInvariant(), NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(PlainOf(c));
        }
        return plain.ToString();
    }

    // beyond the basic plane stands nothing that a date is made of
    private static string InBmp(string words)
    {
        var formed = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
            formed.Append(rune.IsBmp && !IsRaised(rune) ? ((char)rune.Value).ToString() : " ");
        return formed.ToString();
    }

    // the mark of a footnote, which would become a digit of the date
    private static bool IsRaised(Rune rune) =>
        rune.Value is 0xB9 or 0xB2 or 0xB3 or (>= 0x2070 and <= 0x2079);

    private static string PlainOf(char c) =>
        c switch
        {
            >= '\u2010' and <= '\u2015' or '\u2212' or '\u00AD' => "-",
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '`' or '\u00B4' or '\u02BC' => "'",
            '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => "",
            '\u2022' or '\u00B7' or '\uF0B7' or '\u25CF' or '*' or '|' => " ",
            '\u00B1' or '~' or '\u2248' => " ong ",
            '\u2192' or '\u279C' => " tm ",
            '[' => "(",
            ']' => ")",
            ';' => ",",
            _ => c.ToString(),
        };
}
