using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Comparing;

/// <summary>A row of the plan beside the same row of a newer document, where they differ.</summary>
/// <param name="Id">Of the row.</param>
/// <param name="Old">As it is; null when the document adds it.</param>
/// <param name="New">As the document has it; null when it is no longer there.</param>
/// <param name="OldPlace">Its number in the plan, from 1.</param>
/// <param name="NewPlace">Its number in the document, from 1.</param>
/// <param name="Changes">What differs, field by field; empty for a row that comes or goes.</param>
public sealed record RowPair(
    string Id,
    Activity? Old,
    Activity? New,
    int? OldPlace,
    int? NewPlace,
    ValueList<PlanChange> Changes
)
{
    /// <summary>Below this share of common words it may well be another row.</summary>
    private const double Likely = 0.5;

    /// <summary>Whether these are two rows rather than one, as far as their words tell.</summary>
    public bool IsDoubtful =>
        Old is not null && New is not null && Likeness(Old.Title, New.Title) < Likely;

    /// <summary>The rows that differ, in the order of the newer plan; what is no longer there comes last.</summary>
    public static ValueList<RowPair> Of(Plan old, Plan now)
    {
        var before = old
            .Activities.Index()
            .ToDictionary(row => row.Item.Id, StringComparer.Ordinal);
        var after = now.Activities.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var changes = PlanDifference
            .Between(old, now)
            .Changes.Where(change => change.Subject == ChangeSubject.Activity)
            .ToLookup(change => change.NewPlace);
        var inNew = now.Activities.Index().Select(row => Pair(row.Item, row.Index + 1));
        var gone = old
            .Activities.Index()
            .Where(row => !after.Contains(row.Item.Id))
            .Select(row => new RowPair(row.Item.Id, row.Item, null, row.Index + 1, null, []));
        return inNew
            .Where(pair => pair.Old is null || !pair.Changes.IsEmpty)
            .Concat(gone)
            .ToValueList();

        RowPair Pair(Activity row, int place) =>
            before.TryGetValue(row.Id, out var earlier)
                ? new(
                    row.Id,
                    earlier.Item,
                    row,
                    earlier.Index + 1,
                    place,
                    changes[place].ToValueList()
                )
                : new(row.Id, null, row, null, place, []);
    }

    private static double Likeness(string one, string other)
    {
        var (first, second) = (Words(one), Words(other));
        var most = Math.Max(first.Count, second.Count);
        return most == 0 ? 1 : (double)first.Count(second.Contains) / most;
    }

    private static HashSet<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
