using Tijdpad.Plans;

namespace Tijdpad.Web.Proposals;

/// <summary>Rows by a few words, for lists in which one is chosen.</summary>
internal static class RowTitle
{
    private const int Longest = 70;

    public static string Of(Activity activity)
    {
        var name =
            activity.Title.Length > 0 ? activity.Title
            : activity.Communication is [var message, ..] ? message.Text
            : activity.Date.Words;
        var line = name.ReplaceLineEndings(" / ");
        return line.Length <= Longest ? line : $"{line[..Longest].TrimEnd()}…";
    }
}
