using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Edits;

/// <summary>Lets a municipality of the register take part.</summary>
public sealed record AddMunicipality(string Name) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var typed = TextCleaner.Of(Name);
        if (Typed.NoName(nameof(Name), typed) is { } problem)
            return EditResult.Refused(problem);
        var name =
            MunicipalityPhrases.Find(typed)?.Name
            ?? Municipalities.Names.FirstOrDefault(one =>
                one.Equals(typed, StringComparison.OrdinalIgnoreCase)
            );
        if (name is null || MunicipalityPhrases.Find(name) is not { } municipality)
            return EditResult.Refused(
                nameof(Name),
                $"{Summaries.Quote(typed)} staat niet in het register van gemeenten. Controleer de naam."
            );
        if (plan.Municipalities.Any(one => one.Name == name))
            return EditResult.Unchanged(plan);
        return Typed.TooMany("gemeenten", plan.Municipalities.Count, Typed.Parts) is { } full
            ? EditResult.Refused(full)
            : EditResult.Applied(
                plan.WithMunicipalities(plan.Municipalities.Add(municipality), plan.Region),
                $"Gemeente {name} toegevoegd"
            );
    }
}
