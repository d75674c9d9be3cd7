using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Web.History;

/// <summary>A meeting that has been, to ask what changed since.</summary>
/// <param name="Day">The day.</param>
/// <param name="Title">What it was, in the words of the plan.</param>
public sealed record MeetingMoment(DateOnly Day, string Title);

/// <summary>The meetings of a plan that have been.</summary>
internal static class MeetingMoments
{
    /// <summary>The newest first; only those on one day.</summary>
    public static ValueList<MeetingMoment> Of(Plan plan, DateOnly today) =>
        plan
            .Activities.Where(row =>
                row.Meaning.Kind is ActivityKind.Meeting or ActivityKind.Decision
                && row.Date.IsExact
                && row.Date.Earliest <= today
            )
            .OrderByDescending(row => row.Date.Earliest)
            .Select(row => new MeetingMoment(row.Date.Earliest!.Value, row.Title))
            .ToValueList();
}
