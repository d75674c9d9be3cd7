using Tijdpad.Activities;
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

/// <summary>Puts a copy of a row behind it, as something that is still to come.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="NewId">The id of the copy.</param>
public sealed record DuplicateActivity(string ActivityId, string NewId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (EditedRows.Find(plan, ActivityId) is not { } index)
            return EditedRows.Gone;
        if (EditedRows.Find(plan, NewId) is not null)
            return EditResult.Refused("", "Deze rij is al toegevoegd.");
        if (Typed.TooMany("rijen", plan.Activities.Count, Typed.Activities) is { } full)
            return EditResult.Refused(full);
        var copy = StillToCome(plan.Activities[index]) with { Id = NewId };
        return EditResult.Applied(
            plan.WithActivities(plan.Activities.Insert(index + 1, copy)),
            $"Rij {index + 1} gekopieerd naar rij {index + 2}: {Summaries.Quote(copy)}"
        );
    }

    private static Activity StillToCome(Activity activity)
    {
        var meaning = activity.Meaning;
        return activity with
        {
            Date = activity.Date.Firmness is Dates.Firmness.Held or Dates.Firmness.Lapsed
                ? activity.Date with
                {
                    Firmness = Dates.Firmness.Planned,
                }
                : activity.Date,
            Meaning = meaning with
            {
                Messages = meaning
                    .Messages.Select(message =>
                        message.State is MessageState.Approved or MessageState.Sent
                            ? message with
                            {
                                State = MessageState.Drafted,
                            }
                            : message
                    )
                    .ToValueList(),
            },
        };
    }
}

/// <summary>Takes a row out of the plan.</summary>
public sealed record RemoveActivity(string ActivityId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        EditedRows.Find(plan, ActivityId) is { } index
            ? EditResult.Applied(
                plan.WithActivities(plan.Activities.RemoveAt(index)),
                $"Rij {index + 1} verwijderd: {Summaries.Quote(plan.Activities[index])}"
            )
            : EditedRows.Gone;
}
