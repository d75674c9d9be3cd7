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
        var steps = context.Steps;
        // a planning without messages keeps them elsewhere
        if (!steps.All.Any(step => !step.Activity.Communication.IsEmpty))
            yield break;
        var last = LastTold(steps);
        var silent = steps.All.Where(step => AsksInput(step) && step.SortDay > last).ToList();
        if (silent.Count == 0 || IsAtTheEnd(steps, silent[0]))
            yield break;
        yield return this.Found(
            Severity.Advice,
            silent.Select(step => step.Row),
            [],
            $"Na {Wording.Row(silent[0])} ({Wording.Quote(silent[0].Activity)}) staat er geen bericht meer waarin deelnemers horen wat er met hun inbreng is gedaan.",
            "Wie meedenkt en niets terughoort, doet de volgende keer niet meer mee.",
            $"Voeg na {Wording.Row(silent[^1])} een rij toe met een terugkoppeling aan de deelnemers."
        );
    }

    // the last day on which something goes to the public, or that speaks of feedback
    private static DateOnly LastTold(PlanSteps steps)
    {
        var last = DateOnly.MinValue;
        foreach (var step in steps.All)
        {
            // what has no known day may come last
            if (!Tells(step))
                continue;
            if (step.SortDay is not { } day)
                return DateOnly.MaxValue;
            if (day > last)
                last = day;
        }
        return last;
    }

    private static bool Tells(Step step) =>
        step.Kind == ActivityKind.Publication
        || step.Activity.Meaning.Messages.Any(message =>
            message.Channels.Any(PublicChannels.Contains)
            || message.Audiences.Any(PublicAudiences.Contains)
        )
        || step.Says("terugkoppel")
        || step.Says("beantwoord")
        || step.Says("reactienota")
        || step.Says("nieuwsbrief")
        || step.Says("ter inzage");

    private static bool AsksInput(Step step) =>
        (step.Kind == ActivityKind.Survey && !step.Says("gereed"))
        || (
            step.Kind == ActivityKind.Participation
            && Input().IsMatch(string.Join('\n', step.Texts()))
        );

    // after the last row there is nothing to hold against the plan
    private static bool IsAtTheEnd(PlanSteps steps, Step step) =>
        !steps.All.Any(other => other.Earliest > step.SortDay);

    [GeneratedRegex(
        @"\b(?:bespre\w+|meedenk\w*|mee te \w+|meepraten|inbreng|reacties?|ophalen|wensen|consultatie|raadpleg\w*|workshops?|inspraak\w*|dialoog|input|buurttafels?|atelier|werksessie)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Input();
}
