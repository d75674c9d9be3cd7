using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Puts a phase behind another in the order of phases; its rows stay where they are.</summary>
/// <param name="PhaseId">The phase.</param>
/// <param name="AfterId">The phase that it comes behind; null to come first.</param>
public sealed record MovePhase(string PhaseId, string? AfterId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var to = AfterId is null ? -1 : Phases.PlaceOf(plan, AfterId);
        if (Phases.PlaceOf(plan, PhaseId) is not { } from || to is not { } after)
            return Phases.Gone;
        if (after == from || after + 1 == from)
            return EditResult.Unchanged(plan);
        return Phases.Applied(
            plan,
            EditedRows.Moved(plan.Phases, from, after + 1),
            $"Fase {Summaries.Quote(plan.Phases[from].Name)} verplaatst"
        );
    }
}
