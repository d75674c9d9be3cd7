using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Words an open point otherwise.</summary>
/// <param name="Point">The first line of the point as it is, by which it is known.</param>
/// <param name="Text">What it is on the first line, and a line for each part of it.</param>
public sealed record ChangeOpenPoint(string Point, string Text) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (OpenPoints.PlaceOf(plan, Point) is not { } at)
            return OpenPoints.Gone;
        if (OpenPoints.Problem(nameof(Text), Text) is { } problem)
            return EditResult.Refused(problem);
        var now = OpenPoints.Read(Text);
        return now == plan.OpenPoints[at]
            ? EditResult.Unchanged(plan)
            : EditResult.Applied(
                plan.WithOpenPoints(plan.OpenPoints.SetItem(at, now)),
                Summaries.Of("Open punt", Point, now.Text)
            );
    }
}
