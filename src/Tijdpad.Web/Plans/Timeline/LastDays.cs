using Tijdpad.Activities;
using Tijdpad.Networks;

namespace Tijdpad.Web.Plans.Timeline;

/// <summary>The last responsible moment of rows: after it a council decides later than planned.</summary>
/// <param name="IsShown">Somebody wants to see them.</param>
/// <param name="Days">By row and municipality; "" for the row as a whole.</param>
public sealed record LastDays(
    bool IsShown,
    IReadOnlyDictionary<(string ActivityId, string Municipality), DateOnly> Days
)
{
    public static LastDays None { get; } =
        new(false, new Dictionary<(string ActivityId, string Municipality), DateOnly>());

    public static LastDays Of(PlanSchedule schedule)
    {
        var days = new Dictionary<(string ActivityId, string Municipality), DateOnly>();
        foreach (var step in schedule.Steps)
        {
            if (step.Latest is not { } latest)
                continue;
            var id = step.Step.Activity.Id;
            if (step.Step.Municipality is { } municipality)
                days[(id, municipality)] = latest;
            // of a row of several municipalities the one with the least room counts
            if (!days.TryGetValue((id, ""), out var known) || latest < known)
                days[(id, "")] = latest;
        }
        return new(true, days);
    }

    /// <summary>Null when nothing bounds it, or when they are not shown.</summary>
    public DateOnly? Of(Activity activity, string? municipality = null) =>
        Days.TryGetValue((activity.Id, municipality ?? ""), out var day) ? day : null;
}
