using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Says of which day the plan shows the state; null when it has no day.</summary>
public sealed record SetAsOf(DateOnly? AsOf) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        AsOf == plan.AsOf ? EditResult.Unchanged(plan)
        : Typed.TooFar(nameof(AsOf), AsOf) is { } problem ? EditResult.Refused(problem)
        : EditResult.Applied(
            plan.WithTitle(plan.Title, AsOf),
            Summaries.Of(Sentence.Capital(FieldNames.AsOf), Text(plan.AsOf), Text(AsOf))
        );

    private static string Text(DateOnly? day) => day is { } known ? DutchDay.Full(known) : "";
}
