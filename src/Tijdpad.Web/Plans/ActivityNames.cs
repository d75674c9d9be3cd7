using Tijdpad.Plans;

namespace Tijdpad.Web.Plans;

/// <summary>What an activity is called where there is room for one line.</summary>
internal static class ActivityNames
{
    /// <summary>Its title without the marks of footnotes; a row that is only a message is called after that.</summary>
    public static string Of(Activity activity)
    {
        var name = activity switch
        {
            { Title.Length: > 0 } => activity.Title,
            { Communication: [var first, ..] } => first.Text,
            { Purpose: [var first, ..] } => first.Text,
            _ => "–",
        };
        foreach (var mark in activity.FootnoteMarks)
            name = name.Replace($"[{mark}]", "", StringComparison.Ordinal);
        return name;
    }
}
