using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Adds a row, with what is known of it.</summary>
/// <param name="Row">Its fields; the id of the new row is in <see cref="ActivityEdit.ActivityId"/>.</param>
/// <param name="AfterId">The row that it comes behind; null for where its date belongs, or else the end.</param>
public sealed record AddActivity(EditActivity Row, string? AfterId = null) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (EditedRows.Find(plan, Row.ActivityId) is not null)
            return EditResult.Refused("", "Deze rij is al toegevoegd.");
        if (Typed.TooMany("rijen", plan.Activities.Count, Typed.Activities) is { } full)
            return EditResult.Refused(full);
        if (AfterId is not null && EditedRows.Find(plan, AfterId) is null)
            return EditResult.Refused(
                nameof(AfterId),
                "De rij waar deze achter moet komen, bestaat niet meer."
            );
        var index = RowPlaces.For(plan, AfterId, Row.Date, context.Today);
        var blank = RowPlaces.Blank(plan, index, Row.ActivityId);
        var with = plan.WithActivities(plan.Activities.Insert(index, blank));
        var change = Row.ChangeIn(new ActivityPlace(with, index, blank, context));
        if (!change.Problems.IsEmpty)
            return EditResult.Refused(change.Problems);
        var activity = Row.WeekHeadingId is null
            ? RowPlaces.UnderItsHeading(with, index, change.Activity)
            : change.Activity;
        return EditResult.Applied(
            with.WithActivities(with.Activities.SetItem(index, activity)),
            $"Rij {index + 1} toegevoegd: {Summaries.Quote(activity)}"
        );
    }
}
