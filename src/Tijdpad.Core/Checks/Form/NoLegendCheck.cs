using System.Text.RegularExpressions;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>Marks of several kinds (X, XX, XXX, rounds) are used, and nothing says what they mean.</summary>
public sealed partial class NoLegendCheck : ICheck
{
    public string Code => "TP083";

    public string Title => "Merken zonder verklaring";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var marked = context.Rows.All.Where(row => row.Activity.Involvement?.Level > 0).ToList();
        var kinds = marked
            .Select(row => new string('X', Math.Min(5, row.Activity.Involvement!.Level)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var hasRounds = marked.Exists(row => row.Activity.Involvement!.Round is not null);
        // a single cross under a heading explains itself
        if (marked.Count < 2 || (kinds.Count < 2 && !hasRounds) || HasLegend(context))
            yield break;
        var rounds = hasRounds ? " en de nummers tussen haakjes" : "";
        yield return this.Found(
            Severity.Advice,
            marked.Select(row => row.Number),
            [.. kinds.Select(kind => new About.Words(kind))],
            $"De merken {WordList.Some(kinds)}{rounds} worden nergens verklaard ({Wording.Rows(marked.Select(row => row.Number))}).",
            "Wie de planning niet heeft gemaakt, kan niet zien of een merk verzenden, bespreken of besluiten betekent.",
            "Zet onder de tabel een regel die zegt wat elk merk betekent."
        );
    }

    private static bool HasLegend(CheckContext context) =>
        context
            .Plan.OutsideTable.Concat(context.Plan.Footnotes.Select(note => note.Text))
            .Concat(context.Plan.OpenPoints.Select(point => point.Text))
            .Concat(context.Plan.Columns.Select(column => column.Words))
            .Append(context.Plan.Title)
            .Any(text => Legend().IsMatch(text));

    [GeneratedRegex(
        @"\blegenda\b|\bverklaring\b|\bbetekenis\b|\bX{1,5}\s*(?:\([n\d]\)\s*)?[=:–-]|\bX{1,5}\s+(?:is|betekent|staat voor)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Legend();
}
