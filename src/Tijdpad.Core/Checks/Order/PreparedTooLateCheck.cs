using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>The committee of a municipality prepares what its council deals with, but meets after the council's window is all but over.</summary>
public sealed class PreparedTooLateCheck : ICheck
{
    // a council seldom follows its committee within the week
    private const int DaysBetween = 7;
    private const int LongestReach = 12;

    public string Code => "TP026";

    public string Title => "Voorbereidende vergadering na de raad";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (!context.Rows.RunsForward)
            yield break;
        var steps = context.Rows.All;
        foreach (var committee in steps.Where(IsPreparation))
        {
            var council = steps
                .Skip(committee.Number)
                .Take(LongestReach)
                .TakeWhile(row => row.Activity.PhaseId == committee.Activity.PhaseId)
                .FirstOrDefault(row => IsCouncil(context.Rows, row, committee));
            if (council is null)
                continue;
            var late = Late(committee, council).ToList();
            if (late.Count > 0)
                yield return TooLate(committee, council, late);
        }
    }

    private Finding TooLate(
        PlanRow committee,
        PlanRow council,
        List<(string Who, DateOnly Day)> late
    )
    {
        var who = WordList.Some(late.Select(one => $"{one.Who} ({DutchDay.Of(one.Day)})").ToList());
        return this.Found(
            Severity.Warning,
            [committee.Number, council.Number],
            [new About.Days(council), .. late.SelectMany(Parts)],
            $"{Wording.RowFirst(committee)}: de voorbereidende behandeling in {who} komt te laat voor {Wording.Row(council)}, {Wording.Quote(council.Activity)}, die {Span(council)} valt.",
            "De raad kan pas iets vinden als zijn eigen commissie of forum het heeft voorbereid.",
            $"Vraag wanneer die raad vergadert en pas {Wording.Row(council)} aan, of vervroeg de voorbereiding."
        );
    }

    private static IEnumerable<About> Parts((string Who, DateOnly Day) late) =>
        [new About.Municipality(late.Who), new About.Day(late.Day)];

    private static string Span(PlanRow council) =>
        council.Day is { } day ? $"op {DutchDay.Of(day)}"
        : council.Earliest is { } first
            ? $"van {DutchDay.Brief(first)} tot en met {DutchDay.Brief(council.Latest!.Value)}"
        : $"uiterlijk {DutchDay.Of(council.Latest!.Value)}";

    private static bool IsPreparation(PlanRow row) =>
        row.Has(BodyKind.Committee)
        && row.IsMeeting
        && (!row.Activity.Occurrences.IsEmpty || row.Activity.Meaning.Municipalities.Count == 1);

    private static bool IsCouncil(RowIndex steps, PlanRow row, PlanRow committee) =>
        row.IsMeeting
        && row.Has(BodyKind.Council)
        && !row.Has(BodyKind.Committee)
        && !row.Has(BodyKind.College)
        && row.Latest is not null
        && (
            steps.Documents.Share(row, committee)
            // an evening that informs the council needs no committee first
            || (row.Kind != ActivityKind.Meeting && !steps.Documents.Differ(row, committee))
        );

    private static IEnumerable<(string Who, DateOnly Day)> Late(PlanRow committee, PlanRow council)
    {
        foreach (var occurrence in committee.Activity.Occurrences)
        {
            if (
                occurrence.Date.Earliest is { } day
                && IsLate(day, CouncilIn(occurrence.Municipality, council))
            )
                yield return (occurrence.Municipality, day);
        }
        if (
            committee.Activity.Occurrences.IsEmpty
            && committee.Day is { } own
            && committee.Activity.Meaning.Municipalities is [var name]
            && council.Activity.Meaning.Municipalities.Contains(name)
            && IsLate(own, CouncilIn(name, council))
        )
            yield return (name, own);
    }

    private static (DateOnly? Earliest, DateOnly? Latest) CouncilIn(string name, PlanRow council)
    {
        foreach (var occurrence in council.Activity.Occurrences)
        {
            if (occurrence.Municipality == name)
                return (occurrence.Date.Earliest, occurrence.Date.Latest);
        }
        return (council.Earliest, council.Latest);
    }

    // on a day: only when it is past; in a window: when less than a week of it is left
    private static bool IsLate(DateOnly day, (DateOnly? Earliest, DateOnly? Latest) council)
    {
        if (council.Latest is not { } last)
            return false;
        if (day > last)
            return true;
        return council.Earliest < last
            && day > council.Earliest
            && last.DayNumber - day.DayNumber < DaysBetween;
    }
}
