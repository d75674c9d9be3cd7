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
