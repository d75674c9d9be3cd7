using System.Text.RegularExpressions;
using Tijdpad.Words;

namespace Tijdpad.Checks;

/// <summary>A wish for the order of two rows, as the words of one of them say it ("idealiter vóór de raadsbijeenkomst").</summary>
/// <param name="Step">The row whose words wish it.</param>
/// <param name="Other">The row that they mean.</param>
/// <param name="IsBefore">The first is wished before the other, rather than after it.</param>
/// <param name="Wish">"idealiter vóór", "bij voorkeur na".</param>
internal sealed partial record WishedOrder(Step Step, Step Other, bool IsBefore, string Wish)
{
    public static IEnumerable<WishedOrder> In(PlanSteps steps)
    {
        foreach (var step in steps.Saying("ideal", "voorkeur", "liefst"))
        foreach (var text in step.Texts())
        {
            var match = Pattern().Match(text);
            if (!match.Success || Target(steps, step, match.Groups["what"].Value) is not { } other)
                continue;
            var isBefore = !match
                .Groups["order"]
                .ValueSpan.StartsWith("na", StringComparison.OrdinalIgnoreCase);
            var wish =
                $"{match.Groups["wish"].Value.ToLowerInvariant()} {(isBefore ? "vóór" : "na")}";
            yield return new(step, other, isBefore, wish);
        }
    }

    // the rows the words mean: the nearest one that bears those words in its title and is no preparation of it
    private static Step? Target(PlanSteps steps, Step step, string what)
    {
        var stems = Stems.In(what).Take(4).ToList();
        for (var count = stems.Count; count > 0; count--)
        {
            var found = steps
                .Titles.WithAll(stems[..count])
                .Where(other => other.Row != step.Row && other.IsMeeting)
                .MinBy(other => Math.Abs(other.Row - step.Row));
            if (found is not null)
                return found;
        }
        return null;
    }

    [GeneratedRegex(
        @"\b(?<wish>idealiter|in het ideale geval|bij voorkeur|het liefst|liefst)\s+(?:(?:plaats|gehouden|gepland|nog)\s+)?(?<order>v[oó]{2}r(?:afgaand aan)?|na)\s+(?!\d)(?:de |het |een )?(?<what>[\p{L}][^.,;:!?()]{3,80})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
