using System.Text.RegularExpressions;
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
        var anchors = context.Rows.All.ToLookupOfMarks();
        foreach (var note in context.Plan.Footnotes.Where(note => Alternative().IsMatch(note.Text)))
        {
            var row = anchors[note.Mark].FirstOrDefault();
            if (!IsChosen(context.Rows, row))
                yield return Open(row, note.Text);
        }
        foreach (var row in context.Rows.All)
        foreach (var item in row.Activity.Purpose.Where(item => Alternative().IsMatch(item.Text)))
        {
            if (!IsChosen(context.Rows, row))
                yield return Open(row, item.Text);
        }
    }

    private Finding Open(PlanRow? row, string text) =>
        this.Found(
            Severity.Advice,
            row is null ? [] : [row.Number],
            [new About.Words(text)],
            $"{(row is null ? "Een voetnoot" : Wording.RowFirst(row))} houdt een andere weg open ({Wording.Quote(text)}), maar geen rij zegt wanneer tussen de twee wordt gekozen.",
            "Wie niet op tijd kiest, heeft gekozen voor wat er staat.",
            row is null
                ? "Voeg een rij toe met de dag waarop uiterlijk wordt gekozen, en door wie."
                : $"Voeg ruim vóór {Wording.Row(row)} een rij toe waarin wordt gekozen, met wie dat doet."
        );

    private static bool IsChosen(RowIndex steps, PlanRow? self) =>
        steps.All.Any(row =>
            row.Number != self?.Number
            && Array.Exists(
                Choosing,
                word => row.Activity.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
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
    public static ILookup<string, PlanRow> ToLookupOfMarks(this IEnumerable<PlanRow> steps) =>
        steps
            .SelectMany(row => row.Activity.FootnoteMarks.Select(mark => (Mark: mark, Step: row)))
            .ToLookup(pair => pair.Mark, pair => pair.Step, StringComparer.Ordinal);
}
