using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Makes a row of an open point: its text becomes the activity, its parts the purpose.</summary>
/// <param name="Point">Its first line.</param>
/// <param name="NewId">The id of the row.</param>
/// <param name="Date">When, in words; "" when that is not known yet.</param>
/// <param name="AfterId">The row that it comes behind; null for where its date belongs, or else the end.</param>
public sealed record PlanOpenPoint(
    string Point,
    string NewId,
    string Date = "",
    string? AfterId = null
) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (OpenPoints.PlaceOf(plan, Point) is not { } at)
            return OpenPoints.Gone;
        var row = new EditActivity(NewId)
        {
            Date = Date,
            Title = Point.TrimEnd(':', ' '),
            Purpose = TypedItems.Write([
                .. plan.OpenPoints[at].Sub.Select(part => new TextItem(part, 1)),
            ]),
        };
        var added = new AddActivity(row, AfterId).ApplyTo(plan, context);
        return added.IsApplied
            ? EditResult.Applied(
                added.Plan.WithOpenPoints(plan.OpenPoints.RemoveAt(at)),
                $"{added.Summary} (was een open punt)"
            )
            : added;
    }
}
