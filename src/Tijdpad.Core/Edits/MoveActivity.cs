using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Puts a row behind another; it takes the phase and the week heading of where it comes.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="AfterId">The row that it comes behind; null to come first.</param>
public sealed record MoveActivity(string ActivityId, string? AfterId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (EditedRows.Find(plan, ActivityId) is not { } index)
            return EditedRows.Gone;
        if (AfterId is null)
            return Moves.To(plan, index, 0);
        return EditedRows.Find(plan, AfterId) is { } after
            ? Moves.To(plan, index, after + 1)
            : EditResult.Refused(
                nameof(AfterId),
                "De rij waar deze achter moet komen, bestaat niet meer."
            );
    }
}

/// <summary>Puts a row one place higher.</summary>
public sealed record MoveActivityUp(string ActivityId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        EditedRows.Find(plan, ActivityId) is { } index
            ? Moves.To(plan, index, Math.Max(0, index - 1))
            : EditedRows.Gone;
}

/// <summary>Puts a row one place lower.</summary>
public sealed record MoveActivityDown(string ActivityId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        EditedRows.Find(plan, ActivityId) is { } index
            ? Moves.To(plan, index, Math.Min(plan.Activities.Count, index + 2))
            : EditedRows.Gone;
}

/// <summary>Moves rows.</summary>
internal static class Moves
{
    /// <summary>The row comes before what stands at a place now, counted from 0.</summary>
    public static EditResult To(Plan plan, int from, int to)
    {
        if (to == from || to == from + 1)
            return EditResult.Unchanged(plan);
        var place = to > from ? to - 1 : to;
        var moved = plan.WithActivities(EditedRows.Moved(plan.Activities, from, to));
        var settled = RowPlaces.Settled(moved, place);
        return EditResult.Applied(
            moved.WithActivities(moved.Activities.SetItem(place, settled)),
            $"Rij {from + 1} verplaatst naar rij {place + 1}: {Summaries.Quote(settled)}"
        );
    }
}
