using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>An edit of one row.</summary>
public abstract record ActivityEdit : PlanEdit
{
    private protected ActivityEdit(string activityId) => ActivityId = activityId;

    public string ActivityId { get; init; }

    /// <summary>The fields that it changes, one by one.</summary>
    internal abstract IEnumerable<FieldEdit> Parts { get; }

    public sealed override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (EditedRows.Find(plan, ActivityId) is not { } index)
            return EditedRows.Gone;
        var change = ChangeIn(new ActivityPlace(plan, index, plan.Activities[index], context));
        if (!change.Problems.IsEmpty)
            return EditResult.Refused(change.Problems);
        if (change.Changes.IsEmpty)
            return EditResult.Unchanged(plan);
        return EditResult.Applied(
            plan.WithActivities(plan.Activities.SetItem(index, change.Activity)),
            Summaries.Of(index + 1, change.Changes)
        );
    }

    /// <summary>The words first; then the meaning follows them; then what is said of the meaning itself.</summary>
    internal ActivityChange ChangeIn(ActivityPlace place)
    {
        var parts = Parts.Where(part => part.Change(place).IsSomething).ToLookup(p => p.IsMeaning);
        var words = Fold(ActivityChange.None(place.Activity), parts[false], place);
        var followed = MeaningFollows.Of(place with { Activity = words.Activity }, place.Activity);
        return Fold(words with { Activity = followed }, parts[true], place);
    }

    private static ActivityChange Fold(
        ActivityChange start,
        IEnumerable<FieldEdit> parts,
        ActivityPlace place
    ) =>
        parts.Aggregate(
            start,
            (sum, part) => sum.And(part.Change(place with { Activity = sum.Activity }))
        );
}

/// <summary>An edit of one field of one row.</summary>
public abstract record FieldEdit : ActivityEdit
{
    private protected FieldEdit(string activityId)
        : base(activityId) { }

    internal sealed override IEnumerable<FieldEdit> Parts => [this];

    /// <summary>It is about what the words mean, not about the words.</summary>
    internal virtual bool IsMeaning => false;

    internal abstract ActivityChange Change(ActivityPlace place);
}
