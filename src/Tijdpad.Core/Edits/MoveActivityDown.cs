using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Puts a row one place lower.</summary>
public sealed record MoveActivityDown(string ActivityId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        EditedRows.Find(plan, ActivityId) is { } index
            ? Moves.To(plan, index, Math.Min(plan.Activities.Count, index + 2))
            : EditedRows.Gone;
}
