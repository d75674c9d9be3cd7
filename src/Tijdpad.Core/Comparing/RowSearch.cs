using System.Globalization;
using System.Text;
using Tijdpad.Activities;
using Tijdpad.Dutch;

namespace Tijdpad.Comparing;

/// <summary>Looks for words in a row, whatever their capitals and accents.</summary>
internal static class RowSearch
{
    public static bool HasAll(Activity activity, string words)
    {
        var text = Bare(string.Join('\n', Texts(activity)));
        return Bare(words)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(Activity activity) =>
        ActivityFields
            .Texts(activity)
            .Concat(
                activity.Occurrences.Select(one =>
                    $"{one.Municipality} {one.Date.Words} {one.Words}"
                )
            );

    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var sign in TextForms.Of(text, NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
                bare.Append(char.ToLowerInvariant(sign));
        }
        return bare.ToString();
    }
}
