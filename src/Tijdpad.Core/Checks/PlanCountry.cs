using System.Text.RegularExpressions;

namespace Tijdpad.Checks;

/// <summary>Whether a plan is of Flemish municipalities, for which Dutch law, holidays and school holidays say nothing.</summary>
internal static partial class PlanCountry
{
    public static bool IsFlemish(CheckContext context) =>
        context
            .Plan.OutsideTable.Append(context.Plan.Title)
            .Concat(context.Steps.All.Select(step => step.Activity.Title))
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
