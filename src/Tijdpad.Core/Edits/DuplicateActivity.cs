using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

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
