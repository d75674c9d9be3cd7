using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>An alternative course is noted, but no row chooses between the two.</summary>
public sealed partial class OpenAlternativeCheck : ICheck
{
    private static readonly string[] Choosing =
    [
        "keuze",
        "kiezen",
        "scenario",
        "go/no",
        "go-no",
        "beslismoment",
        "afweging",
        "alternatie",
    ];

    public string Code => "TP091";

    public string Title => "Alternatief zonder moment van kiezen";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var anchors = context.Steps.All.ToLookupOfMarks();
        foreach (var note in context.Plan.Footnotes.Where(note => Alternative().IsMatch(note.Text)))
        {
            var step = anchors[note.Mark].FirstOrDefault();
            if (!IsChosen(context.Steps, step))
                yield return Open(step, note.Text);
        }
        foreach (var step in context.Steps.All)
        foreach (var item in step.Activity.Purpose.Where(item => Alternative().IsMatch(item.Text)))
        {
            if (!IsChosen(context.Steps, step))
                yield return Open(step, item.Text);
        }
    }

    private Finding Open(Step? step, string text) =>
        this.Found(
            Severity.Advice,
            step is null ? [] : [step.Row],
            [new About.Words(text)],
            $"{(step is null ? "Een voetnoot" : Wording.RowFirst(step))} houdt een andere weg open ({Wording.Quote(text)}), maar geen rij zegt wanneer tussen de twee wordt gekozen.",
            "Wie niet op tijd kiest, heeft gekozen voor wat er staat.",
            step is null
                ? "Voeg een rij toe met de dag waarop uiterlijk wordt gekozen, en door wie."
                : $"Voeg ruim vóór {Wording.Row(step)} een rij toe waarin wordt gekozen, met wie dat doet."
        );

    private static bool IsChosen(PlanSteps steps, Step? self) =>
        steps.All.Any(step =>
            step.Row != self?.Row
            && Array.Exists(
                Choosing,
                word => step.Activity.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
            )
        );

    [GeneratedRegex(
        @"^\W*(?:alternatief|alternatieve (?:planning|route|datum)|plan b|terugvaloptie|uitwijk(?:datum|mogelijkheid))\b(?!\s+is\s+vervallen)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Alternative();
}

/// <summary>Rows by the footnote marks that stand in them.</summary>
internal static class FootnoteAnchors
{
    public static ILookup<string, Step> ToLookupOfMarks(this IEnumerable<Step> steps) =>
        steps
            .SelectMany(step =>
                step.Activity.FootnoteMarks.Select(mark => (Mark: mark, Step: step))
            )
            .ToLookup(pair => pair.Mark, pair => pair.Step, StringComparer.Ordinal);
}
