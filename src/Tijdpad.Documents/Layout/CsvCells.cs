using System.Text;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Layout;

/// <summary>
/// Keeps a spreadsheet from taking a cell for a formula: a cell that begins with one of = + - @, in any width or form that
/// Unicode has of them and also after space that cannot be seen, or with a tab or the end of a line, gets an apostrophe before it.
/// So does one that has such apostrophes already, so that it can be taken off again.
/// </summary>
public static class CsvCells
{
    private const char Minus = '\u2212';

    public static string Guard(string cell) => IsRisky(cell, 0) ? "'" + cell : cell;

    /// <summary>The cell as it was before <see cref="Guard"/>.</summary>
    public static string Unguard(string cell) => IsRisky(cell, 1) ? cell[1..] : cell;

    /// <summary>Any number of apostrophes, but no fewer than given, and then what begins a formula.</summary>
    private static bool IsRisky(string cell, int apostrophes)
    {
        var at = 0;
        while (at < cell.Length && cell[at] == '\'')
            at++;
        return at >= apostrophes && BeginsFormula(cell.AsSpan(at));
    }

    private static bool BeginsFormula(ReadOnlySpan<char> cell)
    {
        foreach (var rune in cell.EnumerateRunes())
            if (rune.Value is '\t' or '\r' or '\n' || IsSign(rune))
                return true;
            else if (!IsUnseen(rune))
                return false;
        return false;
    }

    // "＝" and "﹦" are "=" in another form
    private static bool IsSign(Rune rune) =>
        rune.Value == Minus
        || (
            Rune.IsSymbol(rune) || Rune.IsPunctuation(rune)
                ? TextForms.Of(rune.ToString(), NormalizationForm.FormKC)
                : ""
        )
            is ['=' or '+' or '-' or '@' or Minus, ..];

    private static bool IsUnseen(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.Control;
}
