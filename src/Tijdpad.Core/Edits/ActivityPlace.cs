using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>A row that is being edited, and where it stands.</summary>
/// <param name="Plan">As it was before the edit.</param>
/// <param name="Index">The place of the row, counted from 0.</param>
/// <param name="Activity">The row as it is so far.</param>
/// <param name="Context">What the edit leans on.</param>
internal sealed record ActivityPlace(Plan Plan, int Index, Activity Activity, EditContext Context)
{
    public DateContext Dates => RowDates.ContextOf(Plan, Index, Context.Today);

    public IReadOnlyList<string> MunicipalityNames => [.. Plan.Municipalities.Select(m => m.Name)];

    /// <summary>A field of one line; words that say the same leave the row as it is.</summary>
    public ActivityChange Line(
        string field,
        string name,
        string old,
        string words,
        int most,
        Func<string, Activity> change
    )
    {
        var clean = TextCleaner.Of(words);
        if (clean == TextCleaner.Of(old))
            return ActivityChange.None(Activity);
        return Typed.TooLong(field, clean, most) is { } problem
            ? ActivityChange.Refused(Activity, problem)
            : Now(name, old, clean, change(clean));
    }

    public ActivityChange Now(string name, string old, string now, Activity activity) =>
        activity == Activity
            ? ActivityChange.None(Activity)
            : new(activity, [new FieldChange(name, old, now)], []);

    public ActivityChange Refused(string field, string message) =>
        ActivityChange.Refused(Activity, new(field, message));
}

/// <summary>What became of a row: the row, what changed in it, and what was wrong.</summary>
internal sealed record ActivityChange(
    Activity Activity,
    ValueList<FieldChange> Changes,
    ValueList<EditProblem> Problems
)
{
    public bool IsSomething => !Changes.IsEmpty || !Problems.IsEmpty;

    public static ActivityChange None(Activity activity) => new(activity, [], []);

    public static ActivityChange Refused(Activity activity, EditProblem problem) =>
        new(activity, [], [problem]);

    public ActivityChange And(ActivityChange next) =>
        new(
            next.Activity,
            Changes.Concat(next.Changes).ToValueList(),
            Problems.Concat(next.Problems).ToValueList()
        );
}
