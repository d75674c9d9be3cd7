using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Adds a heading by time.</summary>
/// <param name="WeekHeadingId">Its id.</param>
/// <param name="Words">Its words ("Week 14 – 16").</param>
/// <param name="AfterId">The heading that it comes behind; null for the end.</param>
public sealed record AddWeekHeading(string WeekHeadingId, string Words, string? AfterId = null)
    : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var words = TextCleaner.Of(Words);
        if (WeekHeadings.PlaceOf(plan, WeekHeadingId) is not null)
            return EditResult.Refused("", "Deze weekkop is al toegevoegd.");
        if (
            (
                Typed.NoName(nameof(Words), words)
                ?? Typed.TooMany("weekkoppen", plan.WeekHeadings.Count, Typed.Parts)
            ) is
            { } problem
        )
            return EditResult.Refused(problem);
        var at = AfterId is null
            ? plan.WeekHeadings.Count - 1
            : WeekHeadings.PlaceOf(plan, AfterId);
        if (at is not { } after)
            return WeekHeadings.Gone;
        var span = WeekHeadings.Read(plan, after + 1, null, words, context);
        return EditResult.Applied(
            plan.WithStructure(
                plan.Phases,
                plan.WeekHeadings.Insert(after + 1, new(WeekHeadingId, words, span)),
                plan.Activities
            ),
            $"Weekkop {Summaries.Quote(words)} toegevoegd"
        );
    }
}
