using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Lets a municipality no longer take part; what rows say of it stays.</summary>
public sealed record RemoveMunicipality(string Name) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        EditedRows.Find(plan.Municipalities, one => one.Name, Name) is { } at
            ? EditResult.Applied(
                plan.WithMunicipalities(plan.Municipalities.RemoveAt(at), plan.Region),
                $"Gemeente {Name} weggehaald"
            )
            : EditResult.Refused(nameof(Name), "Deze gemeente deed al niet meer mee.");
}
