using System.Buffers;
using System.Text;

namespace Tijdpad.Documents.Tables;

/// <summary>Tells a raised digit that refers to a note ("zaterdag¹") from one that does not ("m²", "19³⁰").</summary>
internal static class FootnoteMark
{
    internal const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> RaisedDigits = SearchValues.Create(Raised);

    /// <summary>What a raised piece of text becomes: "[1]", or the text itself.</summary>
    public static string Of(string raised, string before, string after)
    {
        var mark = raised.Trim();
        if (!IsMark(mark) || IsUnit(before, mark))
            return raised;
        if (IsTime(before, mark))
            return "." + raised;
        var touches = before.Length > 0 && !char.IsWhiteSpace(before[^1]);
        touches |= after.Length > 0 && !char.IsWhiteSpace(after[0]);
        return touches || before.Trim().Length == 0 ? $"[{mark}]" : raised;
    }

    /// <summary>The same for raised digits that are characters of their own: "zaterdag¹".</summary>
    public static string InText(string text)
    {
        if (!text.AsSpan().ContainsAny(RaisedDigits))
            return text;
        var made = new StringBuilder(text.Length + 4);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && Raised.Contains(text[at], StringComparison.Ordinal))
                at++;
            if (at > start)
            {
                var mark = Of(Lowered(text[start..at]), text[..start], text[at..]);
                made.Append(mark.StartsWith('[') ? mark : text[start..at]);
            }
            if (at < text.Length)
                made.Append(text[at]);
        }
        return made.ToString();
    }

    private static bool IsMark(string mark) =>
        mark.Length is 1 or 2 && mark.All(char.IsAsciiDigit) && mark[0] != '0'
        || mark.Length is >= 1 and <= 3 && mark.All(sign => sign is '*' or '†' or '‡')
        || mark is "00";

    private static bool IsUnit(string before, string mark)
    {
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
            start--;
        return mark is "2" or "3" && before[start..] is "m" or "km" or "hm" or "dm" or "cm" or "mm";
    }

    /// <summary>"19³⁰" is half past seven.</summary>
    private static bool IsTime(string before, string mark)
    {
        if (mark is not ("00" or "15" or "30" or "45"))
            return false;
        var digits = before.Length;
        while (digits > 0 && char.IsAsciiDigit(before[digits - 1]))
            digits--;
        return before.Length - digits is 1 or 2
            && (digits == 0 || char.IsWhiteSpace(before[digits - 1]));
    }

    private static string Lowered(string raised) =>
        string.Concat(
            raised.Select(sign => (char)('0' + Raised.IndexOf(sign, StringComparison.Ordinal)))
        );
}
