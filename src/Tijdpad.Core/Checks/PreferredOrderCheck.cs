using System.Text.RegularExpressions;
using Tijdpad.Words;

namespace Tijdpad.Checks;

/// <summary>The words wish one activity before another ("idealiter vóór"), but the dates do not assure it.</summary>
public sealed partial class PreferredOrderCheck : ICheck
{
    public string Code => "TP027";

    public string Title => "Gewenste volgorde is niet verzekerd";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var step in context.Steps.Saying("ideal", "voorkeur", "liefst"))
        foreach (var text in step.Texts())
        {
            var match = Wish().Match(text);
            if (
                !match.Success
                || Target(context.Steps, step, match.Groups["what"].Value) is not { } other
            )
                continue;
            var isBefore = !match
                .Groups["order"]
                .ValueSpan.StartsWith("na", StringComparison.OrdinalIgnoreCase);
            var (first, second) = isBefore ? (step, other) : (other, step);
            if (!MayClash(first, second))
                continue;
            yield return this.Found(
                Severity.Warning,
                [step.Row, other.Row],
                $"{Wording.RowFirst(step)} wil {Wording.Quote(first.Activity)} {Wish(match)} {Wording.Quote(second.Activity)}, maar met {Dates(first, second)} is dat niet verzekerd.",
                "Een volgorde die alleen als wens is opgeschreven, gaat bij het plannen verloren.",
                isBefore
                    ? $"Leg per gemeente de datum van {Wording.Row(first)} vast vóór die van {Wording.Row(second)}, of laat haar venster eerder eindigen."
                    : $"Laat het venster van {Wording.Row(second)} later beginnen."
            );
        }
    }

    private static string Wish(Match match) =>
        $"{match.Groups["wish"].Value.ToLowerInvariant()} {(match.Groups["order"].ValueSpan.StartsWith("na", StringComparison.OrdinalIgnoreCase) ? "na" : "vóór")}";

    private static string Dates(Step first, Step second) =>
        first.Activity.Date.Words == second.Activity.Date.Words
            ? $"hetzelfde venster ({first.Activity.Date.Words})"
            : $"{Wording.Row(first)} en {Wording.Row(second)}";

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

    // both need days, and neither is a single day that already settles it
    private static bool MayClash(Step first, Step second) =>
        first.Latest is { } last
        && second.Earliest is { } begin
        && last >= begin
        && !(first.Day is not null && first.Day == second.Day);

    [GeneratedRegex(
        @"\b(?<wish>idealiter|in het ideale geval|bij voorkeur|het liefst|liefst)\s+(?:(?:plaats|gehouden|gepland|nog)\s+)?(?<order>v[oó]{2}r(?:afgaand aan)?|na)\s+(?!\d)(?:de |het |een )?(?<what>[\p{L}][^.,;:!?()]{3,80})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Wish();
}
