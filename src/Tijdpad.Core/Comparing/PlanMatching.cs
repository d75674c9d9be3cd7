using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Comparing;

/// <summary>
/// Finds the rows of one plan again in another: by id, else by likeness of words, date and place.
/// The work grows with the number of rows, not with its square.
/// </summary>
public static class PlanMatching
{
    /// <summary>For each activity of the old plan its place in the new one, from 0; -1 when it is gone.</summary>
    public static ValueList<int> Activities(Plan old, Plan now) =>
        Matcher.Match(Items(old), Items(now)).ToValueList();

    /// <summary>For each phase of the old plan its place in the new one, from 0; -1 when it is gone.</summary>
    public static ValueList<int> Phases(Plan old, Plan now) =>
        Matcher.Match([.. old.Phases.Select(Item)], [.. now.Phases.Select(Item)]).ToValueList();

    /// <summary>For each week heading of the old plan its place in the new one, from 0; -1 when it is gone.</summary>
    public static ValueList<int> WeekHeadings(Plan old, Plan now) =>
        Matcher
            .Match([.. old.WeekHeadings.Select(Item)], [.. now.WeekHeadings.Select(Item)])
            .ToValueList();

    /// <summary>
    /// The new plan with the ids of the old one for whatever is found again, so that a newer document
    /// carries on the rows that are known. What is new keeps its id, unless that is taken. A document that tells nothing
    /// about time keeps what people told.
    /// </summary>
    public static Plan WithIdsOf(Plan old, Plan now)
    {
        var phases = NewIds(
            [.. old.Phases.Select(phase => phase.Id)],
            [.. now.Phases.Select(phase => phase.Id)],
            Phases(old, now)
        );
        var headings = NewIds(
            [.. old.WeekHeadings.Select(heading => heading.Id)],
            [.. now.WeekHeadings.Select(heading => heading.Id)],
            WeekHeadings(old, now)
        );
        var activities = NewIds(
            [.. old.Activities.Select(activity => activity.Id)],
            [.. now.Activities.Select(activity => activity.Id)],
            Activities(old, now)
        );
        var matched = now.WithStructure(
            [.. now.Phases.Select(phase => phase with { Id = phases[phase.Id] })],
            [.. now.WeekHeadings.Select(heading => heading with { Id = headings[heading.Id] })],
            [
                .. now.Activities.Select(activity =>
                    activity with
                    {
                        Id = activities[activity.Id],
                        PhaseId = activity.PhaseId is { } phase ? phases[phase] : null,
                        WeekHeadingId = activity.WeekHeadingId is { } id ? headings[id] : null,
                    }
                ),
            ]
        );
        return matched.WithTimingWithin(
            now.Timing.IsEmpty ? old.Timing : now.Timing.WithIds(activities)
        );
    }

    /// <summary>
    /// Which things of the old list, given their places in the new one (-1 when gone), kept their order;
    /// the others were moved.
    /// </summary>
    public static ValueList<bool> KeptInPlace(IReadOnlyList<int> newOf) =>
        IdOrder.Kept(newOf).ToValueList();

    internal static MatchItem Item(Phase phase) => new(phase.Id, phase.Name);

    internal static MatchItem Item(WeekHeading heading) => new(heading.Id, heading.Words);

    internal static MatchItem Item(Activity activity) =>
        new(
            activity.Id,
            activity.Title,
            activity.Date.Words,
            string.Join('\n', activity.Purpose.Concat(activity.Communication).Select(i => i.Text))
        );

    private static List<MatchItem> Items(Plan plan) => [.. plan.Activities.Select(Item)];

    private static Dictionary<string, string> NewIds(
        ValueList<string> olds,
        ValueList<string> news,
        ValueList<int> newOf
    )
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, place) in newOf.Index())
        {
            if (place >= 0)
                ids[news[place]] = olds[index];
        }
        // An id of the old plan is never given to another thing, not even when its own is gone.
        var taken = olds.ToHashSet(StringComparer.Ordinal);
        foreach (var id in news.Where(id => !ids.ContainsKey(id)))
        {
            var free = id;
            for (var number = 2; !taken.Add(free); number++)
                free = $"{id}_{number}";
            ids[id] = free;
        }
        return ids;
    }
}
