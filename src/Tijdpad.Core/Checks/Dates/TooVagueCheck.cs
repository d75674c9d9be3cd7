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
        var dated = context.Rows.All.Count(row => row.HasOwnDate());
        if (
            context.Today is not { } today
            || context.Rows.All.Count(row => row.IsSharp()) * 2 < dated
        )
            return [];
        return context.Rows.All.Where(row => IsVague(row) && IsNear(row, today)).Select(Report);
    }

    private static bool IsVague(PlanRow row) =>
        row.HasOwnDate()
        && row.Kind
            is ActivityKind.Meeting
                or ActivityKind.Decision
                or ActivityKind.Dispatch
                or ActivityKind.Opinion
                or ActivityKind.Participation
        && row.Activity.Date
            is { Kind: DateKind.Part or DateKind.Month or DateKind.Within, Span: >= 8 and <= 31 }
        && !row.Activity.Meaning.IsPerMunicipality
        && row.Activity.Occurrences.IsEmpty;

    // the days that are left must lie close by
    private static bool IsNear(PlanRow row, DateOnly today) =>
        row.Earliest is { } first
        && row.Latest is { } last
        && last >= today
        && first.DayNumber - today.DayNumber <= Near;

    private Finding Report(PlanRow row) =>
        this.Found(
            Severity.Warning,
            [row.Number],
            [new About.Days(row)],
            $"Rij {row.Number}: {Wording.Quote(row.Activity)} staat op {Wording.Quote(row.Activity.Date.Words)}, en dat begint op {DutchDay.Of(row.Earliest!.Value)}. Een dag staat er nog niet.",
            "Binnen drie weken hebben deelnemers een dag nodig om zich vrij te maken, en stukken een dag om op tijd te zijn.",
            "Prik een dag en zet die in de planning."
        );
}
