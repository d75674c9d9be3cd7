using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Comparing;

/// <summary>
/// Takes some of the rows of a newer plan over into an older one, and leaves the others as they were.
/// Rows are the same when their ids are (<see cref="PlanMatching.WithIdsOf"/>).
/// </summary>
public static class PlanTakeOver
{
    /// <param name="old">The plan as it is.</param>
    /// <param name="now">The newer plan, with the ids of the old one.</param>
    /// <param name="choices">What to do with the rows that differ, by id; a row that is not named follows the newer plan.</param>
    public static Plan Of(Plan old, Plan now, IReadOnlyDictionary<string, RowChoice> choices)
    {
        var before = old.Activities.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var rows = new List<Activity>();
        foreach (var row in now.Activities)
        {
            var choice = choices.GetValueOrDefault(row.Id, RowChoice.New);
            if (!before.TryGetValue(row.Id, out var earlier))
            {
                if (choice != RowChoice.Old)
                    rows.Add(row);
                continue;
            }
            if (choice != RowChoice.New)
                rows.Add(earlier);
            if (choice == RowChoice.New)
                rows.Add(row);
            else if (choice == RowChoice.Both)
                rows.Add(row with { Id = FreeId(row.Id, before) });
        }
        foreach (var (place, row) in old.Activities.Index())
            if (IsKept(row, now, choices))
                rows.Insert(PlaceAfter(old, place, rows), row);
        return WithRows(old, now, rows);
    }

    /// <summary>A row that the newer plan no longer has, and that is to stay.</summary>
    private static bool IsKept(
        Activity row,
        Plan now,
        IReadOnlyDictionary<string, RowChoice> choices
    ) =>
        choices.GetValueOrDefault(row.Id, RowChoice.New) != RowChoice.New
        && now.Activities.All(other => other.Id != row.Id);

    /// <summary>Behind the nearest row that stood before it and is still there.</summary>
    private static int PlaceAfter(Plan old, int place, List<Activity> rows)
    {
        for (var earlier = place - 1; earlier >= 0; earlier--)
        {
            var at = rows.FindIndex(row => row.Id == old.Activities[earlier].Id);
            if (at >= 0)
                return at + 1;
        }
        return 0;
    }

    /// <summary>Phases and headings of rows that stay must stay as well.</summary>
    private static Plan WithRows(Plan old, Plan now, List<Activity> rows)
    {
        var phases = now.Phases.Concat(
            old.Phases.Where(phase =>
                rows.Exists(row => row.PhaseId == phase.Id)
                && now.Phases.All(other => other.Id != phase.Id)
            )
        );
        var headings = now.WeekHeadings.Concat(
            old.WeekHeadings.Where(heading =>
                rows.Exists(row => row.WeekHeadingId == heading.Id)
                && now.WeekHeadings.All(other => other.Id != heading.Id)
            )
        );
        var joined = now.WithStructure(
            phases.ToValueList(),
            headings.ToValueList(),
            rows.ToValueList()
        );
        // rows that stay keep what was told of them, unless the newer plan tells otherwise
        return now.Timing == old.Timing.Within(IdsOf(now))
            ? joined.WithTimingWithin(old.Timing)
            : joined;
    }

    private static HashSet<string> IdsOf(Plan plan) =>
        plan.Activities.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);

    private static string FreeId(string id, Dictionary<string, Activity> taken)
    {
        var number = 2;
        while (taken.ContainsKey($"{id}-{number}"))
            number++;
        return $"{id}-{number}";
    }
}

/// <summary>What to do with a row that differs between two plans.</summary>
public enum RowChoice
{
    /// <summary>As in the newer plan; a row that it no longer has goes.</summary>
    New,

    /// <summary>The row stays as the old plan has it; a row that only the new plan has is left out.</summary>
    Old,

    /// <summary>They are two rows: the old stays, and the new comes beside it.</summary>
    Both,
}
