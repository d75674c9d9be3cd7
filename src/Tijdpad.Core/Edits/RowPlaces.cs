using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Where a row belongs: its place, its phase, its week heading.</summary>
internal static class RowPlaces
{
    /// <summary>The place of a new row, counted from 0.</summary>
    public static int For(Plan plan, string? afterId, string? date, DateOnly today)
    {
        if (afterId is not null && EditedRows.Find(plan, afterId) is { } after)
            return after + 1;
        var context = new DateContext(RowDates.DayOf(plan, today), Region: plan.Region);
        var day = Day(RowDates.Read(TextCleaner.Of(date ?? ""), context));
        return day is null ? plan.Activities.Count : For(plan, day.Value);
    }

    /// <summary>Behind the last row that is not later; before all dated rows when all are.</summary>
    public static int For(Plan plan, DateOnly day)
    {
        var days = plan.Activities.Select(activity => Day(activity.Date)).ToList();
        var last = days.FindLastIndex(one => one <= day);
        var first = days.FindIndex(one => one is not null);
        return last >= 0 ? last + 1
            : first >= 0 ? first
            : plan.Activities.Count;
    }

    /// <summary>A row without words in the phase and under the heading of the row above it, else of the row below.</summary>
    public static Activity Blank(Plan plan, int index, string id)
    {
        var neighbour =
            index > 0 ? plan.Activities[index - 1]
            : plan.Activities.IsEmpty ? null
            : plan.Activities[0];
        return new Activity(id)
        {
            PhaseId = neighbour?.PhaseId,
            WeekHeadingId = neighbour?.WeekHeadingId,
        };
    }

    /// <summary>A row whose days do not fall in its heading goes under one beside it in which they do, or under none.</summary>
    public static Activity UnderItsHeading(Plan plan, int index, Activity activity)
    {
        if (plan.HeadingOf(activity) is not { } heading || Holds(heading, activity.Date))
            return activity;
        var better = new[] { index - 1, index + 1 }
            .Where(at => at >= 0 && at < plan.Activities.Count)
            .Select(at => plan.HeadingOf(plan.Activities[at]))
            .Concat(plan.WeekHeadings)
            .FirstOrDefault(one => one is not null && Holds(one, activity.Date));
        return activity with { WeekHeadingId = better?.Id };
    }

    /// <summary>
    /// A row between two rows of one phase is in that phase; at a border it stays on its own side, else it goes with the
    /// row above. The same holds for headings.
    /// </summary>
    public static Activity Settled(Plan plan, int index)
    {
        var activities = plan.Activities;
        var above = index > 0 ? activities[index - 1] : null;
        var below = index + 1 < activities.Count ? activities[index + 1] : null;
        if (above is null && below is null)
            return activities[index];
        return activities[index] with
        {
            PhaseId = Of(activities[index], above, below, activity => activity.PhaseId),
            WeekHeadingId = Of(activities[index], above, below, activity => activity.WeekHeadingId),
        };
    }

    private static string? Of(
        Activity activity,
        Activity? above,
        Activity? below,
        Func<Activity, string?> part
    )
    {
        var own = part(activity);
        if ((above is not null && part(above) == own) || (below is not null && part(below) == own))
            return own;
        return part((above ?? below)!);
    }

    private static bool Holds(WeekHeading heading, FuzzyDate date) =>
        heading.Span.IsUnknown
        || date.IsUnknown
        || !(date.Earliest > heading.Span.Latest || date.Latest < heading.Span.Earliest);

    private static DateOnly? Day(FuzzyDate date) => date.Earliest ?? date.Latest;
}
