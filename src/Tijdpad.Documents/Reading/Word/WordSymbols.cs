using System.Globalization;

namespace Tijdpad.Documents.Reading.Word;

/// <summary>Characters of symbol fonts, as Unicode has them.</summary>
internal static class WordSymbols
{
    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign))
            return "";
        var low = sign & 0xff;
        if (font is not null && font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
            return Wingding(low);
        if (string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase))
            return Symbol(low);
        return ((char)((sign & 0xff00) == 0xf000 ? low : sign)).ToString();
    }

    private static string Wingding(int low) =>
        low switch
        {
            0xe0 or 0xe8 or 0xf0 => "→",
            0xdf or 0xe7 or 0xef => "←",
            0xfc => "✓",
            0xfb => "✗",
            0xfe => "☑",
            0xfd or 0x78 => "☒",
            0xa8 or 0x6f or 0x71 => "☐",
            0xa7 => "▪",
            0x9f or 0x6c => "•",
            0x4a => "☺",
            0x28 => "☎",
            0x2a => "✉",
            _ => ((char)(0xf000 + low)).ToString(),
        };

    private static string Symbol(int low) =>
        low switch
        {
            0xb7 => "•",
            0xae => "→",
            0xac => "←",
            0xde => "⇒",
            0xdb => "⇔",
            0xb1 => "±",
            0xa3 => "≤",
            0xb3 => "≥",
            0xb9 => "≠",
            0xd7 => "⋅",
            0xb4 => "×",
            >= 0x20 and < 0x7f => ((char)low).ToString(),
            _ => ((char)(0xf000 + low)).ToString(),
        };
}
