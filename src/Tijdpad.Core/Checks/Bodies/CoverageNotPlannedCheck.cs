using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Bodies;

/// <summary>TP053: who represents whom in a joint group is called a point of attention, and no row does anything about it.</summary>
public sealed partial class CoverageNotPlannedCheck : ICheck
{
    public string Code => "TP053";

    public string Title => "Vertegenwoordiging is een aandachtspunt, maar niet gepland";

    public CheckFamily Family => CheckFamily.Bodies;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var named = context
            .Rows.All.Where(row =>
                row.Says("represent") || row.Says("vertegenwoordig") || row.Says("samenstelling")
            )
            .Select(row => (Step: row, Text: row.Texts().FirstOrDefault(IsConcern)))
            .Where(found => found.Text is not null)
            .ToList();
        if (named.Count == 0 || context.Rows.All.Any(IsAction))
            yield break;
        var words = named.ConvertAll(found => Concern().Match(found.Text!).Value.Trim());
        yield return this.Found(
            Severity.Advice,
            named.Select(found => found.Step.Number),
            [.. words.Select(one => new About.Words(one))],
            $"{Wording.RowFirst(named[0].Step)} noemt als aandachtspunt: {Wording.Quote(words[0])}. Geen rij regelt wie er dan bij komt, of wie hen uitnodigt.",
            "Een groep waarin fracties of gemeenten ontbreken, kan geen draagvlak beloven; op de dag zelf is dat niet meer te herstellen.",
            "Zet een rij in de planning waarin de deelnemers worden aangevuld en uitgenodigd, met een dag en iemand die het doet."
        );
    }

    private static bool IsConcern(string text) =>
        text.Length <= 2_000
        && text.Contains("represent", StringComparison.OrdinalIgnoreCase)
            | text.Contains("vertegenwoordig", StringComparison.OrdinalIgnoreCase)
            | text.Contains("samenstelling", StringComparison.OrdinalIgnoreCase)
        && Concern().IsMatch(text);

    // a row whose own act is to compose or invite the group
    private static bool IsAction(PlanRow row) =>
        row.Activity.Title.Length > 0
        && Action().IsMatch(row.Activity.Title)
        && (
            row.Has(BodyKind.SoundingBoard)
            || row.Has(BodyKind.SteeringGroup)
            || row.Has(BodyKind.WorkingGroup)
            || row.Has(BodyKind.Council)
            || row.Says("fractie")
        );

    [GeneratedRegex(
        @"[^.!?]*\b(?:representativiteit|representatieve?|vertegenwoordig\w*|samenstelling)\b[^.!?]*\b(?:aandachtspunt|aandacht|let op|belangrijk|zorg|risico)\b[^.!?]*|[^.!?]*\b(?:aandachtspunt|let op)\b[^.!?]*\b(?:representativiteit|representatieve?|vertegenwoordig\w*|samenstelling)\b[^.!?]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Concern();

    [GeneratedRegex(
        @"\buitnodig\w*|\bsamenstell\w*|\baanwijz\w*|\bbenoem\w*|\baanvull\w*|\buitbreid\w*|\bwerv\w*|\btoevoeg\w*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Action();
}
