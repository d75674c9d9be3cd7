using System.Text;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>From bytes to text when nobody says in which encoding.</summary>
internal static class TextBytes
{
    /// <summary>Text by its mark (BOM), else UTF-8 when it is valid, else UTF-16 when every other byte is nought, else Windows-1252.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Limits.TextBytes)
            throw Limits.TooLarge("meer dan 20 MB tekst");
        if (bytes.StartsWith<byte>([0xef, 0xbb, 0xbf]))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith<byte>([0xff, 0xfe]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xfe, 0xff]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (LooksWide(bytes, 1))
            return Encoding.Unicode.GetString(bytes);
        if (LooksWide(bytes, 0))
            return Encoding.BigEndianUnicode.GetString(bytes);
        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? Encoding.UTF8.GetString(bytes)
            : Windows1252(bytes);
    }

    /// <summary>Whether the bytes are text at all: hardly any control characters.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        if (
            head.IsEmpty
            || head.StartsWith<byte>([0xff, 0xfe])
            || head.StartsWith<byte>([0xfe, 0xff])
        )
            return !head.IsEmpty;
        if (LooksWide(head, 0) || LooksWide(head, 1))
            return true;
        var odd = 0;
        foreach (var one in head)
            if (one < 0x20 && one is not (0x09 or 0x0a or 0x0b or 0x0c or 0x0d or 0x1a))
                odd++;
        return odd * 100 <= head.Length;
    }

    private static bool LooksWide(ReadOnlySpan<byte> bytes, int at)
    {
        var head = bytes[..Math.Min(bytes.Length & ~1, 512)];
        if (head.Length < 4)
            return false;
        var (nought, other) = (0, 0);
        for (var place = 0; place < head.Length; place += 2)
        {
            nought += head[place + at] == 0 ? 1 : 0;
            other += head[place + 1 - at] == 0 ? 1 : 0;
        }
        return nought * 2 > head.Length / 2 * 1.6 && other == 0;
    }

    /// <summary>Windows-1252 differs from Latin-1 in 0x80 to 0x9f only.</summary>
    private static string Windows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var one in bytes)
            text.Append(one is >= 0x80 and <= 0x9f ? High[one - 0x80] : (char)one);
        return text.ToString();
    }

    internal const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
}
