using System.Globalization;
using System.Text;

namespace Tijdpad.Documents.Layout;

/// <summary>Lines within a width, counted in the columns of a terminal: an emoji takes two, an accent none.</summary>
internal static class TextWidth
{
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    public static string Padded(string text, int width) =>
        text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>A list item stands behind its bullet, its next lines under its first word. Nothing gives one empty line.</summary>
    public static IEnumerable<string> Wrap(string text, int width, int level = 0)
    {
        var bullet = new string(' ', Math.Max(0, level - 1) * 2) + FlatTable.Bullet(level);
        var indent = new string(' ', bullet.Length);
        var first = true;
        foreach (
            var line in text.Split('\n')
                .SelectMany(part => Broken(part, Math.Max(1, width - bullet.Length)))
        )
        {
            yield return ((first ? bullet : indent) + line).TrimEnd();
            first = false;
        }
    }

    private static IEnumerable<string> Broken(string text, int width)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split([' ', '\t']).SelectMany(word => Pieces(word, width)))
        {
            var length = Of(word);
            if (line.Length > 0 && used + 1 + length > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }
            used += length + (line.Length > 0 ? 1 : 0);
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        yield return line.ToString();
    }

    /// <summary>A word that is wider than the column is cut.</summary>
    private static IEnumerable<string> Pieces(string word, int width)
    {
        var piece = new StringBuilder();
        var used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (used > 0 && used + Of(rune) > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }
            // Control characters would move the cursor.
            piece.Append(Rune.IsControl(rune) ? "\uFFFD" : rune.ToString());
            used += Of(rune);
        }
        yield return piece.ToString();
    }

    private static int Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
            ? 0
        : IsWide(rune.Value) ? 2
        : 1;

    /// <summary>The blocks that Unicode's East Asian Width (UAX 11) calls wide, by and large.</summary>
    private static bool IsWide(int code) =>
        code
            is (>= 0x1100 and <= 0x115F)
                or (>= 0x2E80 and <= 0xA4CF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF00 and <= 0xFF60)
                or (>= 0x1F300 and <= 0x1FAFF)
                or (>= 0x20000 and <= 0x3FFFD);
}
