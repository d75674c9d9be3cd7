using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Says which step of the BOB model a phase is.</summary>
public sealed record SetPhaseKind(string PhaseId, PhaseKind Kind) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (Phases.PlaceOf(plan, PhaseId) is not { } at)
            return Phases.Gone;
        var phase = plan.Phases[at];
        return phase.Kind == Kind
            ? EditResult.Unchanged(plan)
            : Phases.Applied(
                plan,
                plan.Phases.SetItem(at, phase with { Kind = Kind }),
                Summaries.Of(
                    $"Soort van de fase {Summaries.Quote(phase.Name)}",
                    DutchNames.Of(phase.Kind),
                    DutchNames.Of(Kind)
                )
            );
    }
}
