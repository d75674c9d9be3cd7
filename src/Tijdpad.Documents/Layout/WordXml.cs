using System.Buffers;
using System.Globalization;

namespace Tijdpad.Documents.Layout;

/// <summary>Writes XML text; what XML cannot hold becomes the replacement character.</summary>
internal static class WordXml
{
    private static readonly SearchValues<char> Special = SearchValues.Create([
        '&',
        '<',
        '>',
        '"',
        '\uFFFE',
        '\uFFFF',
        .. Enumerable.Range(0, 32).Select(code => (char)code),
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
    ]);

    public static void Text(TextWriter xml, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            xml.Write(text[..at]);
            var pair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (pair)
                xml.Write(text.Slice(at, 2));
            else
                xml.Write(Escape(text[at]));
            text = text[(at + (pair ? 2 : 1))..];
        }
        xml.Write(text);
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escape(char special) =>
        special switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\t' => "&#9;",
            '\n' => "&#10;",
            '\r' => "&#13;",
            _ => "\uFFFD",
        };
}
