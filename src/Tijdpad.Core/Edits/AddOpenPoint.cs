using Tijdpad.Activities;
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

/// <summary>Finds and reads open points.</summary>
internal static class OpenPoints
{
    public static EditResult Gone { get; } =
        EditResult.Refused(
            "",
            "Dit open punt bestaat niet meer: iemand heeft het intussen gewijzigd."
        );

    public static int? PlaceOf(Plan plan, string text) =>
        EditedRows.Find(plan.OpenPoints, p => p.Text, text);

    public static EditProblem? Problem(string field, string text) =>
        Typed.TooLong(field, text, Typed.Text)
        ?? (
            TypedItems.Read(text) is [var first, ..]
                ? Typed.TooLong(field, first.Text, Typed.Line)
                : new(field, "Dit veld is nog leeg. Vul het in.")
        );

    public static OpenPoint Read(string text)
    {
        var lines = TypedItems.Read(text).Select(item => item.Text).ToList();
        return new(lines[0], lines.Skip(1).ToValueList());
    }
}
