using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Puts a row one place higher.</summary>
public sealed record MoveActivityUp(string ActivityId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        EditedRows.Find(plan, ActivityId) is { } index
            ? Moves.To(plan, index, Math.Max(0, index - 1))
            : EditedRows.Gone;
}
