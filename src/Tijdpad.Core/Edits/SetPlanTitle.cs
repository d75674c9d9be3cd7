using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Edits;

/// <summary>Gives the plan another title.</summary>
public sealed record SetPlanTitle(string Title) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var title = CleanText.Of(Title);
        if (title == CleanText.Of(plan.Title))
            return EditResult.Unchanged(plan);
        return Typed.TooLong(nameof(Title), title, Typed.Line) is { } problem
            ? EditResult.Refused(problem)
            : EditResult.Applied(
                plan.WithTitle(title, plan.AsOf),
                Summaries.Of(Sentence.Capital(FieldNames.Title), plan.Title, title)
            );
    }
}

/// <summary>Says of which day the plan shows the state; null when it has no day.</summary>
public sealed record SetAsOf(DateOnly? AsOf) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        AsOf == plan.AsOf
            ? EditResult.Unchanged(plan)
            : EditResult.Applied(
                plan.WithTitle(plan.Title, AsOf),
                Summaries.Of(Sentence.Capital(FieldNames.AsOf), Text(plan.AsOf), Text(AsOf))
            );

    private static string Text(DateOnly? day) => day is { } known ? DutchDay.Full(known) : "";
}

/// <summary>Says in which region the schools of the municipalities have their holidays; null when that differs.</summary>
public sealed record SetRegion(SchoolRegion? Region) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        Region == plan.Region
            ? EditResult.Unchanged(plan)
            : EditResult.Applied(
                plan.WithMunicipalities(plan.Municipalities, Region),
                Summaries.Of(Sentence.Capital(FieldNames.Region), Text(plan.Region), Text(Region))
            );

    private static string Text(SchoolRegion? region) =>
        region is { } known ? DutchNames.Of(known) : "";
}

/// <summary>Lets a municipality of the register take part.</summary>
public sealed record AddMunicipality(string Name) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var typed = CleanText.Of(Name);
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
