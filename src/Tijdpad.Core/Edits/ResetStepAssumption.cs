using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Goes back to the figures of Tijdpad for a kind of step.</summary>
public sealed record ResetStepAssumption(ActivityKind Kind) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var list = plan.Timing.StepAssumptions;
        var kept = list.Where(one => one.Kind != Kind).ToValueList();
        return kept.Count == list.Count
            ? EditResult.Unchanged(plan)
            : EditResult.Applied(
                plan.WithTiming(plan.Timing with { StepAssumptions = kept }),
                $"Aanname over {DutchNames.Of(Kind)} teruggezet"
            );
    }
}
