using System.Text.RegularExpressions;
using Tijdpad.Plans;

namespace Tijdpad.Rows;

/// <summary>Whether a plan is of Flemish municipalities, for which Dutch law, holidays and school holidays say nothing.</summary>
public static partial class PlanCountry
{
    public static bool IsFlemish(Plan plan) =>
        plan
            .OutsideTable.Append(plan.Title)
            .Concat(plan.Activities.Select(activity => activity.Title))
            .Any(text =>
                Array.Exists(Words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
                && Flemish().IsMatch(text)
            );

    private static readonly string[] Words = ["schepen", "vlaams", "vlaander", "krokus", "gecoro"];

    [GeneratedRegex(
        @"\bschepen(?:en|college)?\b|\bvlaamse (?:regering|overheid|minister)\b|\bkrokusvakantie\b|\bgecoro\b|\bvlaanderen\b|\bburgemeester en schepenen\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Flemish();
}
