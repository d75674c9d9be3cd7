using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Gives a heading by time other words; rows that have their date from it go along.</summary>
public sealed record RenameWeekHeading(string WeekHeadingId, string Words) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (WeekHeadings.PlaceOf(plan, WeekHeadingId) is not { } at)
            return WeekHeadings.Gone;
        var (heading, words) = (plan.WeekHeadings[at], TextCleaner.Of(Words));
        if (words == heading.Words)
            return EditResult.Unchanged(plan);
        if (Typed.NoName(nameof(Words), words) is { } problem)
            return EditResult.Refused(problem);
        var span = WeekHeadings.Read(plan, at, WeekHeadingId, words, context);
        var now = heading with { Words = words, Span = span };
        return EditResult.Applied(
            plan.WithStructure(
                plan.Phases,
                plan.WeekHeadings.SetItem(at, now),
                plan.Activities.Select(row => WithDateOf(heading, now, row)).ToValueList()
            ),
            Summaries.Of("Weekkop", heading.Words, words)
        );
    }

    private static Activity WithDateOf(WeekHeading old, WeekHeading now, Activity row) =>
        row.WeekHeadingId == old.Id && row.Date.Equals(WeekHeadings.Lent(old))
            ? row with
            {
                Date = WeekHeadings.Lent(now),
            }
            : row;
}
