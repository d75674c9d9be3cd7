using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tijdpad.Dutch;

/// <summary>The one place where text from outside is put in order: composed, without control characters, with single spaces.</summary>
public static class TextCleaner
{
    private static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code),
        .. "–—‘’“”…•€éèëêïóöüáàçñ",
    ]);

    /// <summary>U+FB00 to U+FB06: PDF files have them where the writer typed letters.</summary>
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>NFC, no control, zero-width or direction characters, white space collapsed and trimmed.</summary>
    public static string Of(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        var space = false;
        foreach (var sign in TextForms.Of(text, NormalizationForm.FormC))
        {
            if (IsSpace(sign))
            {
                space = clean.Length > 0;
                continue;
            }
            if (IsUnwanted(sign))
                continue;
            if (space)
                clean.Append(' ');
            space = false;
            if (sign is >= '\ufb00' and <= '\ufb06')
                clean.Append(Ligatures[sign - '\ufb00']);
            else
                clean.Append(sign);
        }
        return clean.ToString();
    }

    /// <summary>How many words a text has: a word is what stands between white space.</summary>
    public static int CountWords(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var sign in text)
        {
            var space = char.IsWhiteSpace(sign);
            if (!space && !inside)
                words++;
            inside = !space;
        }
        return words;
    }

    private static bool IsClean(string text)
    {
        var rest = text.AsSpan();
        while (true)
        {
            var odd = rest.IndexOfAnyExcept(Plain);
            if (odd < 0)
                return rest.Length > 0 || text.Length == 0;
            if (odd == 0 || rest[odd] != ' ')
                return false;
            rest = rest[(odd + 1)..];
            if (rest.IsEmpty)
                return false;
        }
    }

    private static bool IsSpace(char sign) =>
        char.IsWhiteSpace(sign) || sign is '\u200b' or '\u0085' or '\u2800' or '\u3164';

    private static bool IsUnwanted(char sign) =>
        char.IsControl(sign)
        || sign is '\u00ad' or '\u034f' or '\u180e' or '\ufffe' or '\uffff'
        || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.Format;
}
