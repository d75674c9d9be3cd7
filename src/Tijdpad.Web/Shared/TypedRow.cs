using System.Globalization;
using Tijdpad.Plans;

namespace Tijdpad.Web.Shared;

/// <summary>A row as a form or an address names it: by its id, or as people do by its number.</summary>
internal static class TypedRow
{
    /// <summary>The id of the row; what was typed when it is neither an id nor the number of a row.</summary>
    public static string IdOf(Plan plan, string? typed)
    {
        var text = (typed ?? "").Trim();
        if (plan.Activities.Any(row => row.Id == text))
            return text;
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= plan.Activities.Count
            ? plan.Activities[number - 1].Id
            : text;
    }

    /// <summary>The number of the row with this id, from 1; null when there is none.</summary>
    public static int? NumberOf(Plan plan, string? id)
    {
        foreach (var (place, row) in plan.Activities.Index())
            if (row.Id == id)
                return place + 1;
        return null;
    }
}
