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
        var name = CleanText.Of(Name);
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

/// <summary>Gives a phase another name; what step it is follows, unless a person said otherwise.</summary>
public sealed record RenamePhase(string PhaseId, string Name) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (Phases.PlaceOf(plan, PhaseId) is not { } at)
            return Phases.Gone;
        var (phase, name) = (plan.Phases[at], CleanText.Of(Name));
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

/// <summary>Finds and replaces phases.</summary>
internal static class Phases
{
    public static EditResult Gone { get; } =
        EditResult.Refused(
            "",
            "Deze fase bestaat niet meer: iemand heeft haar intussen verwijderd."
        );

    public static int? PlaceOf(Plan plan, string id) => EditedRows.Find(plan.Phases, p => p.Id, id);

    public static EditResult Applied(Plan plan, ValueList<Phase> phases, string summary) =>
        EditResult.Applied(plan.WithStructure(phases, plan.WeekHeadings, plan.Activities), summary);
}
