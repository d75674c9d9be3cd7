using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Takes a row out of the plan.</summary>
public sealed record RemoveActivity(string ActivityId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        EditedRows.Find(plan, ActivityId) is { } index
            ? EditResult.Applied(
                plan.WithActivities(plan.Activities.RemoveAt(index)),
                $"Rij {index + 1} verwijderd: {Summaries.Quote(plan.Activities[index])}"
            )
            : EditedRows.Gone;
}
