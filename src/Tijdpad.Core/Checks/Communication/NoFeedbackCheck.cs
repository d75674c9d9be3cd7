using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Communication;

/// <summary>People give their input, and nothing later in the plan tells them what became of it.</summary>
public sealed partial class NoFeedbackCheck : ICheck
{
    private static readonly string[] PublicAudiences =
    [
        "burgerpanel",
        "deelnemers",
        "inwoners",
        "ondernemers",
        "instellingen",
        "pers",
    ];

    private static readonly string[] PublicChannels =
    [
        "website",
        "nieuwsbrief",
        "e-magazine",
        "sociale media",
        "lokale krant",
        "persbericht",
        "publicatie",
    ];

    public string Code => "TP061";

    public string Title => "Geen terugkoppeling aan deelnemers";

    public CheckFamily Family => CheckFamily.Communication;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var steps = context.Rows;
        // a planning without messages keeps them elsewhere
        if (!steps.All.Any(row => !row.Activity.Communication.IsEmpty))
            yield break;
        var last = LastTold(steps);
        var silent = steps.All.Where(row => AsksInput(row) && row.SortDay > last).ToList();
        if (silent.Count == 0 || IsAtTheEnd(steps, silent[0]))
            yield break;
        yield return this.Found(
            Severity.Advice,
            silent.Select(row => row.Number),
            [],
            $"Na {Wording.Row(silent[0])} ({Wording.Quote(silent[0].Activity)}) staat er geen bericht meer waarin deelnemers horen wat er met hun inbreng is gedaan.",
            "Wie meedenkt en niets terughoort, doet de volgende keer niet meer mee.",
            $"Voeg na {Wording.Row(silent[^1])} een rij toe met een terugkoppeling aan de deelnemers."
        );
    }

    // the last day on which something goes to the public, or that speaks of feedback
    private static DateOnly LastTold(RowIndex steps)
    {
        var last = DateOnly.MinValue;
        foreach (var row in steps.All)
        {
            // what has no known day may come last
            if (!Tells(row))
                continue;
            if (row.SortDay is not { } day)
                return DateOnly.MaxValue;
            if (day > last)
                last = day;
        }
        return last;
    }

    private static bool Tells(PlanRow row) =>
        row.Kind == ActivityKind.Publication
        || row.Activity.Meaning.Messages.Any(message =>
            message.Channels.Any(PublicChannels.Contains)
            || message.Audiences.Any(PublicAudiences.Contains)
        )
        || row.Says("terugkoppel")
        || row.Says("beantwoord")
        || row.Says("reactienota")
        || row.Says("nieuwsbrief")
        || row.Says("ter inzage");

    private static bool AsksInput(PlanRow row) =>
        (row.Kind == ActivityKind.Survey && !row.Says("gereed"))
        || (
            row.Kind == ActivityKind.Participation
            && Input().IsMatch(string.Join('\n', row.Texts()))
        );

    // after the last row there is nothing to hold against the plan
    private static bool IsAtTheEnd(RowIndex steps, PlanRow row) =>
        !steps.All.Any(other => other.Earliest > row.SortDay);

    [GeneratedRegex(
        @"\b(?:bespre\w+|meedenk\w*|mee te \w+|meepraten|inbreng|reacties?|ophalen|wensen|consultatie|raadpleg\w*|workshops?|inspraak\w*|dialoog|input|buurttafels?|atelier|werksessie)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Input();
}
