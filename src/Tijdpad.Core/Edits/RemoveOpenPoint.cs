using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Takes an open point away.</summary>
/// <param name="Point">Its first line.</param>
public sealed record RemoveOpenPoint(string Point) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        OpenPoints.PlaceOf(plan, Point) is { } at
            ? EditResult.Applied(
                plan.WithOpenPoints(plan.OpenPoints.RemoveAt(at)),
                $"Open punt weggehaald: {Summaries.Quote(Point)}"
            )
            : OpenPoints.Gone;
}
