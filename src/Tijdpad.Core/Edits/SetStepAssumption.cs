using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Says how a kind of step usually goes in this project.</summary>
/// <param name="Kind">The kind of step.</param>
/// <param name="OnTimePercent">Of a hundred so many are done when planned, 0 to 100.</param>
/// <param name="DelayDays">Of those that are late half is at most so many days late, 1 to 365.</param>
/// <param name="RepeatPercent">Of a hundred so many must be done over, 0 to 95.</param>
public sealed record SetStepAssumption(
    ActivityKind Kind,
    int OnTimePercent,
    int DelayDays,
    int RepeatPercent
) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (Problems().ToValueList() is { IsEmpty: false } problems)
            return EditResult.Refused(problems);
        var now = new StepAssumption(Kind, OnTimePercent, DelayDays, RepeatPercent);
        if (now == StepAssumptions.Of(plan, Kind))
            return EditResult.Unchanged(plan);
        var list = plan.Timing.StepAssumptions;
        var at = EditedRows.Find(list, one => DutchNames.Of(one.Kind), DutchNames.Of(Kind));
        return EditResult.Applied(
            plan.WithTiming(
                plan.Timing with
                {
                    StepAssumptions = at is { } index ? list.SetItem(index, now) : list.Add(now),
                }
            ),
            $"Aanname over {DutchNames.Of(Kind)}: {TimingSentences.Of(now)}"
        );
    }

    private IEnumerable<EditProblem> Problems()
    {
        if (OnTimePercent is < 0 or > 100)
            yield return new(nameof(OnTimePercent), "Vul een getal in van 0 t/m 100.");
        if (DelayDays is < 1 or > 365)
            yield return new(nameof(DelayDays), "Vul een getal in van 1 t/m 365.");
        if (RepeatPercent is < 0 or > 95)
            yield return new(nameof(RepeatPercent), "Vul een getal in van 0 t/m 95.");
    }
}
