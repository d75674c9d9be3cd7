using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>Between the last input and the councils' decision nothing sends the final papers, and there is little time to.</summary>
public sealed class LastStepCheck : ICheck
{
    // a council wants its papers ten to fourteen days ahead; four weeks leave room for all that is not in the plan
    private const int Roomy = 28;

    public string Code => "TP031";

    public string Title => "Geen stap tussen laatste inbreng en besluit";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var steps = context.Rows;
        // a planning that lists no dispatch at all does not list this one either
        if (steps.Dispatches.Count == 0)
            yield break;
        var inputs = new DayIndex(steps.All.Where(IsInput));
        foreach (var decision in steps.All.Where(IsCouncilDecision))
        {
            if (decision.SortDay is not { } day)
                continue;
            var input = inputs.Before(day).FirstOrDefault(row => row.IsCertainlyBefore(decision));
            if (input is null || day.DayNumber - input.SortDay!.Value.DayNumber > Roomy)
                continue;
            var steps2 = steps.Dispatches.Between(input.Earliest ?? input.SortDay.Value, day);
            if (
                steps2.Any(row => row.Number != decision.Number)
                || CollegesMeet(steps, input, decision)
            )
                continue;
            yield return Missing(input, decision);
        }
    }

    private Finding Missing(PlanRow input, PlanRow decision)
    {
        var least =
            (decision.Earliest ?? decision.Latest!.Value).DayNumber - input.Latest!.Value.DayNumber;
        var most =
            decision.SortDay!.Value.DayNumber - (input.Earliest ?? input.Latest.Value).DayNumber;
        var days = least == most ? Counted.Days(least) : $"{least} tot {Counted.Days(most)}";
        return this.Found(
            Severity.Warning,
            [input.Number, decision.Number],
            [new About.Days(input), new About.Days(decision)],
            $"Tussen {Wording.Row(input)} ({Wording.Quote(input.Activity)}) en het besluit van {Wording.Row(decision)} zitten {days}, zonder verzending van de definitieve stukken en zonder behandeling in de colleges.",
            "Raden besluiten over stukken die hun college heeft vastgesteld en die zij meestal tien tot veertien dagen van tevoren hebben.",
            $"Voeg een collegebehandeling en een verzending aan de raden toe tussen {Wording.Row(input)} en {Wording.Row(decision)}, of verzet het besluit."
        );
    }

    private static bool IsInput(PlanRow row) =>
        row.Latest is not null
        && (
            row.Kind == ActivityKind.Opinion
            || (row.Kind == ActivityKind.Meeting && row.Says("zienswijze"))
        );

    private static bool IsCouncilDecision(PlanRow row) =>
        row.Kind == ActivityKind.Decision
        && row.Has(BodyKind.Council)
        && !row.Has(BodyKind.College);

    private static bool CollegesMeet(RowIndex steps, PlanRow input, PlanRow decision) =>
        steps
            .Meetings.Between(input.Earliest ?? input.SortDay!.Value, decision.SortDay!.Value)
            .Any(row =>
                row.Number != input.Number
                && row.Number != decision.Number
                && row.Has(BodyKind.College)
            );
}
