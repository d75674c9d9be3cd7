using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Checks;

/// <summary>A remark announces when something about the plan will be settled, but no row does so.</summary>
public sealed partial class AnnouncedDecisionCheck : ICheck
{
    private static readonly string[] Settling =
    [
        "inschat",
        "inge",
        "beslo",
        "beslu",
        "beslis",
        "bepa",
        "afge",
        "afweg",
        "keuze",
        "kiez",
        "knoop",
        "duidelijk",
    ];

    private static readonly string[] Choosing =
    [
        "besluit over",
        "keuze",
        "kiezen",
        "beslis",
        "afweg",
        "inschat",
        "go/no",
        "go / no",
        "go-no",
        "nut en noodzaak",
        "evalu",
        "bepalen",
    ];

    public string Code => "TP030";

    public string Title => "Aangekondigde afweging zonder rij";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var step in context.Steps.All)
        foreach (var item in step.Activity.Purpose)
        {
            if (!MayAnnounce(item.Text))
                continue;
            foreach (Match sentence in Sentence().Matches(item.Text))
            {
                if (Announced(context, step, sentence.Value) is not { } moment)
                    continue;
                if (IsPlanned(context.Steps, step, moment))
                    continue;
                yield return this.Found(
                    Severity.Warning,
                    [step.Row],
                    $"{Wording.RowFirst(step)} kondigt aan: {Wording.Quote(sentence.Value.Trim())}, maar er is geen rij waarin dat {moment.Words} gebeurt.",
                    $"Een afweging die niemand heeft ingepland, blijft liggen tot het te laat is voor {Wording.Quote(step.Activity)}.",
                    $"Voeg een rij toe ({moment.Words}: keuze over {Wording.Quote(step.Activity)}) met wie erover gaat."
                );
            }
        }
    }

    // the cheap look first: few rows have both a verb of settling and an auxiliary
    private static bool MayAnnounce(string text) =>
        text.Length > 15
        && Array.Exists(Settling, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static FuzzyDate? Announced(CheckContext context, Step step, string sentence)
    {
        if (
            !Announcement().IsMatch(sentence)
            || Moment().Match(sentence) is not { Success: true } match
        )
            return null;
        var near = step.SortDay ?? context.Plan.AsOf;
        if (near is not { } day)
            return null;
        var date = FuzzyDate.Read(match.Value, new DateContext(day));
        return date is { Earliest: not null, Latest: not null } && date.Earliest < step.Latest
            ? date
            : null;
    }

    private static bool IsPlanned(PlanSteps steps, Step self, FuzzyDate moment)
    {
        foreach (var step in steps.All)
        {
            if (
                step.Row == self.Row
                || step.Earliest > moment.Latest
                || step.Latest < moment.Earliest
            )
                continue;
            if (step.SortDay is null || step.Latest > moment.Latest?.AddDays(14))
                continue;
            if (step.Kind == ActivityKind.Decision || Array.Exists(Choosing, step.Says))
                return true;
        }
        return false;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Months =
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

    [GeneratedRegex(@"[^.!?;]+(?:\.(?=\S)[^.!?;]*)*", Options)]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"\b(?:kan|kunnen|wordt|worden|zal|zullen|moet|moeten|volgt)\b.*\b(?:inge?schat(?:ten)?|besloten|beslissen|beslist|besluiten|bepaald|bepalen|afgewogen|duidelijk|gekozen|een (?:keuze|besluit|beslissing)|knoop)\b|\b(?:keuze|beslissing|besluit) (?:hierover|daarover|valt|volgt)\b",
        Options
    )]
    private static partial Regex Announcement();

    [GeneratedRegex(
        @"\b(?:week\s+\d{1,2}|(?:begin|half|medio|eind)\s+(?:"
            + Months
            + @")|\d{1,2}\s*/\s*\d{1,2}(?![\d/])|\d{1,2}\s+(?:"
            + Months
            + @"))\b",
        Options
    )]
    private static partial Regex Moment();
}
