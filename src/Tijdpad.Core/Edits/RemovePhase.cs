using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Takes a phase away; its rows stay, in no phase.</summary>
public sealed record RemovePhase(string PhaseId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (Phases.PlaceOf(plan, PhaseId) is not { } at)
            return Phases.Gone;
        var rows = plan.Activities.Select(row =>
            row.PhaseId == PhaseId ? row with { PhaseId = null } : row
        );
        return EditResult.Applied(
            plan.WithStructure(plan.Phases.RemoveAt(at), plan.WeekHeadings, rows.ToValueList()),
            $"Fase {Summaries.Quote(plan.Phases[at].Name)} verwijderd"
        );
    }
}
