using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Layout;

/// <summary>The rows of a plan in the order of the document.</summary>
internal static class PlanRows
{
    /// <summary>
    /// A heading stands above the first row that is in it, and again when rows return to it. One without rows
    /// stands before the heading that follows it in the plan.
    /// </summary>
    public static IEnumerable<LaidOutRow> Of(Plan plan)
    {
        var phases = new Headings<Phase>(plan.Phases, phase => phase.Id);
        var weeks = new Headings<WeekHeading>(plan.WeekHeadings, heading => heading.Id);
        foreach (var activity in plan.Activities)
        {
            foreach (var phase in phases.Before(activity.PhaseId))
                yield return new(phase, null, null);
            foreach (var heading in weeks.Before(activity.WeekHeadingId))
                yield return new(null, heading, null);
            yield return new(null, null, activity);
        }
        foreach (var phase in phases.Rest())
            yield return new(phase, null, null);
        foreach (var heading in weeks.Rest())
            yield return new(null, heading, null);
    }

    private sealed class Headings<T>(ValueList<T> all, Func<T, string> id)
    {
        private readonly Dictionary<string, int> _places = all.Select(
                (item, place) => (item, place)
            )
            .ToDictionary(pair => id(pair.item), pair => pair.place, StringComparer.Ordinal);

        private int _next;
        private string? _current;

        public IEnumerable<T> Before(string? wanted)
        {
            if (wanted is null || wanted == _current)
                yield break;
            _current = wanted;
            var place = _places[wanted];
            if (place < _next)
                yield return all[place];
            while (_next <= place)
                yield return all[_next++];
        }

        public IEnumerable<T> Rest()
        {
            while (_next < all.Count)
                yield return all[_next++];
        }
    }
}

/// <summary>A row of the table: a phase, a week heading or an activity.</summary>
internal readonly record struct LaidOutRow(Phase? Phase, WeekHeading? Heading, Activity? Activity);
