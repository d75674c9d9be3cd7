using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Edits;

/// <summary>Gives a phase another name; what step it is follows, unless a person said otherwise.</summary>
public sealed record RenamePhase(string PhaseId, string Name) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (Phases.PlaceOf(plan, PhaseId) is not { } at)
            return Phases.Gone;
        var (phase, name) = (plan.Phases[at], TextCleaner.Of(Name));
        if (name == phase.Name)
            return EditResult.Unchanged(plan);
        if (Typed.NoName(nameof(Name), name) is { } problem)
            return EditResult.Refused(problem);
        var kind =
            phase.Kind == PhasePhrases.KindOf(phase.Name) ? PhasePhrases.KindOf(name) : phase.Kind;
        return Phases.Applied(
            plan,
            plan.Phases.SetItem(at, phase with { Name = name, Kind = kind }),
            Summaries.Of("Naam van de fase", phase.Name, name)
        );
    }
}
