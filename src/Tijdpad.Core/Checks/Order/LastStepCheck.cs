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
        var steps = context.Steps;
        // a planning that lists no dispatch at all does not list this one either
        if (steps.Dispatches.Count == 0)
            yield break;
        var inputs = new DayIndex(steps.All.Where(IsInput));
        foreach (var decision in steps.All.Where(IsCouncilDecision))
        {
            if (decision.SortDay is not { } day)
                continue;
            var input = inputs.Before(day).FirstOrDefault(step => step.IsCertainlyBefore(decision));
            if (input is null || day.DayNumber - input.SortDay!.Value.DayNumber > Roomy)
                continue;
            var steps2 = steps.Dispatches.Between(input.Earliest ?? input.SortDay.Value, day);
            if (
                steps2.Any(step => step.Row != decision.Row) || CollegesMeet(steps, input, decision)
            )
                continue;
            yield return Missing(input, decision);
        }
    }

    private Finding Missing(Step input, Step decision)
    {
        var least =
            (decision.Earliest ?? decision.Latest!.Value).DayNumber - input.Latest!.Value.DayNumber;
        var most =
            decision.SortDay!.Value.DayNumber - (input.Earliest ?? input.Latest.Value).DayNumber;
        var days = least == most ? Counted.Days(least) : $"{least} tot {Counted.Days(most)}";
        return this.Found(
            Severity.Warning,
            [input.Row, decision.Row],
            [new About.Days(input), new About.Days(decision)],
            $"Tussen {Wording.Row(input)} ({Wording.Quote(input.Activity)}) en het besluit van {Wording.Row(decision)} zitten {days}, zonder verzending van de definitieve stukken en zonder behandeling in de colleges.",
            "Raden besluiten over stukken die hun college heeft vastgesteld en die zij meestal tien tot veertien dagen van tevoren hebben.",
            $"Voeg een collegebehandeling en een verzending aan de raden toe tussen {Wording.Row(input)} en {Wording.Row(decision)}, of verzet het besluit."
        );
    }

    private static bool IsInput(Step step) =>
        step.Latest is not null
        && (
            step.Kind == ActivityKind.Opinion
            || (step.Kind == ActivityKind.Meeting && step.Says("zienswijze"))
        );

    private static bool IsCouncilDecision(Step step) =>
        step.Kind == ActivityKind.Decision
        && step.Has(BodyKind.Council)
        && !step.Has(BodyKind.College);

    private static bool CollegesMeet(PlanSteps steps, Step input, Step decision) =>
        steps
            .Meetings.Between(input.Earliest ?? input.SortDay!.Value, decision.SortDay!.Value)
            .Any(step =>
                step.Row != input.Row && step.Row != decision.Row && step.Has(BodyKind.College)
            );
}
