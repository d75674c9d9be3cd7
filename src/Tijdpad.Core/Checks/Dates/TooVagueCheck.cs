using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP013: a meeting, dispatch or decision is at most three weeks away and has no day yet.</summary>
public sealed class TooVagueCheck : ICheck
{
    private const int Near = 21;

    public string Code => "TP013";

    public string Title => "De datum is te vaag voor iets dat zo dichtbij is";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        // a planning in months and quarters is vague on purpose
        var dated = context.Steps.All.Count(step => step.HasOwnDate());
        if (
            context.Today is not { } today
            || context.Steps.All.Count(step => step.IsSharp()) * 2 < dated
        )
            return [];
        return context.Steps.All.Where(step => IsVague(step) && IsNear(step, today)).Select(Report);
    }

    private static bool IsVague(Step step) =>
        step.HasOwnDate()
        && step.Kind
            is ActivityKind.Meeting
                or ActivityKind.Decision
                or ActivityKind.Dispatch
                or ActivityKind.Opinion
                or ActivityKind.Participation
        && step.Activity.Date
            is { Kind: DateKind.Part or DateKind.Month or DateKind.Within, Span: >= 8 and <= 31 }
        && !step.Activity.Meaning.IsPerMunicipality
        && step.Activity.Occurrences.IsEmpty;

    // the days that are left must lie close by
    private static bool IsNear(Step step, DateOnly today) =>
        step.Earliest is { } first
        && step.Latest is { } last
        && last >= today
        && first.DayNumber - today.DayNumber <= Near;

    private Finding Report(Step step) =>
        this.Found(
            Severity.Warning,
            [step.Row],
            [new About.Days(step)],
            $"Rij {step.Row}: {Wording.Quote(step.Activity)} staat op {Wording.Quote(step.Activity.Date.Words)}, en dat begint op {DutchDay.Of(step.Earliest!.Value)}. Een dag staat er nog niet.",
            "Binnen drie weken hebben deelnemers een dag nodig om zich vrij te maken, en stukken een dag om op tijd te zijn.",
            "Prik een dag en zet die in de planning."
        );
}
