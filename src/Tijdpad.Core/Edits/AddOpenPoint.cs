using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Notes something that the plan still lacks.</summary>
/// <param name="Text">What it is on the first line, and a line for each part of it.</param>
public sealed record AddOpenPoint(string Text) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (OpenPoints.Problem(nameof(Text), Text) is { } problem)
            return EditResult.Refused(problem);
        var point = OpenPoints.Read(Text);
        if (plan.OpenPoints.Any(one => one.Text == point.Text))
            return EditResult.Refused(nameof(Text), "Dit open punt staat er al.");
        return Typed.TooMany("open punten", plan.OpenPoints.Count, Typed.Parts) is { } full
            ? EditResult.Refused(full)
            : EditResult.Applied(
                plan.WithOpenPoints(plan.OpenPoints.Add(point)),
                $"Open punt toegevoegd: {Summaries.Quote(point.Text)}"
            );
    }
}
