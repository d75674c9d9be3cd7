using System.Globalization;
using System.Text;
using Tijdpad.Dutch;

namespace Tijdpad.Web.Downloads;

/// <summary>What a file is called that somebody takes along: the title of the plan and the number of the revision.</summary>
internal static class DownloadName
{
    private const int LongestTitle = 60;

    /// <summary>"Detailplanning-toekomst-Duinstreek-v7".</summary>
    public static string Of(string title, long number) => $"{Stem(title)}-v{number}";

    /// <summary>Letters and digits, words joined by a hyphen: a name for every disk, and nothing that a program could take for an order.</summary>
    private static string Stem(string title)
    {
        var stem = new StringBuilder();
        var words = TextForms.Of(title, NormalizationForm.FormD);
        foreach (var sign in words)
            if (char.IsAsciiLetterOrDigit(sign))
                stem.Append(sign);
            else if (
                CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark
                && stem.Length > 0
                && stem[^1] != '-'
            )
                stem.Append('-');
        var whole = stem.ToString().Trim('-');
        if (whole.Length > LongestTitle)
            whole = whole[..LongestTitle].TrimEnd('-');
        return whole.Length == 0 ? "Planning" : whole;
    }
}
