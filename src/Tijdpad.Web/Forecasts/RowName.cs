using Tijdpad.Plans;

namespace Tijdpad.Web.Forecasts;

/// <summary>What a row is called in a list: its title without the marks of footnotes, and not at length.</summary>
internal static class RowName
{
    private const int Longest = 90;

    public static string Of(Activity activity)
    {
        var name = activity switch
        {
            { Title.Length: > 0 } => activity.Title,
            { Communication: [var first, ..] } => first.Text,
            _ => "–",
        };
        foreach (var mark in activity.FootnoteMarks)
            name = name.Replace($"[{mark}]", "", StringComparison.Ordinal);
        return name.Length <= Longest ? name : name[..(Longest - 1)].TrimEnd() + "…";
    }
}
