using System.Globalization;
using System.Text;
using Tijdpad.Dutch;

namespace Tijdpad.Web.Http;

/// <summary>
/// One line that somebody typed, such as a name: without signs that cannot be seen or that turn the direction of
/// writing, so that nobody looks like somebody else.
/// </summary>
internal static class TypedLine
{
    public static string Of(string? typed, int longest = 100)
    {
        var line = new StringBuilder();
        foreach (var rune in (typed ?? "").EnumerateRunes())
            if (Rune.IsWhiteSpace(rune))
                line.Append(' ');
            else if (IsSeen(rune))
                line.Append(rune.ToString());
        var words = TextForms
            .Of(line.ToString(), NormalizationForm.FormC)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var whole = string.Join(' ', words);
        return whole.Length <= longest ? whole : whole[..longest].TrimEnd();
    }

    private static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );
}
