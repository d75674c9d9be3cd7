using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Gives the plan another title.</summary>
public sealed record SetPlanTitle(string Title) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var title = TextCleaner.Of(Title);
        if (title == TextCleaner.Of(plan.Title))
            return EditResult.Unchanged(plan);
        return Typed.TooLong(nameof(Title), title, Typed.Line) is { } problem
            ? EditResult.Refused(problem)
            : EditResult.Applied(
                plan.WithTitle(title, plan.AsOf),
                Summaries.Of(Sentence.Capital(FieldNames.Title), plan.Title, title)
            );
    }
}
