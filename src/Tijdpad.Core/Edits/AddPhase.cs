using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Edits;

/// <summary>Adds a phase.</summary>
/// <param name="PhaseId">Its id.</param>
/// <param name="Name">Its name; what step it is follows from that.</param>
/// <param name="AfterId">The phase that it comes behind; null for the end.</param>
public sealed record AddPhase(string PhaseId, string Name, string? AfterId = null) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var name = TextCleaner.Of(Name);
        if (Phases.PlaceOf(plan, PhaseId) is not null)
            return EditResult.Refused("", "Deze fase is al toegevoegd.");
        if (
            (
                Typed.NoName(nameof(Name), name)
                ?? Typed.TooMany("fasen", plan.Phases.Count, Typed.Parts)
            ) is
            { } problem
        )
            return EditResult.Refused(problem);
        var phase = new Phase(PhaseId, name, PhasePhrases.KindOf(name));
        var at = AfterId is null ? plan.Phases.Count - 1 : Phases.PlaceOf(plan, AfterId);
        return at is { } after
            ? Phases.Applied(
                plan,
                plan.Phases.Insert(after + 1, phase),
                $"Fase {Summaries.Quote(name)} toegevoegd"
            )
            : Phases.Gone;
    }
}
