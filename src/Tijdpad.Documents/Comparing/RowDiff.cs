using Tijdpad.Comparing;
using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Writing.Word;

namespace Tijdpad.Documents.Comparing;

/// <summary>The rows of two plans in one table; a row that moved goes at its old place and comes at its new one.</summary>
internal sealed class RowDiff(PlanLayout old, PlanLayout now, ColumnDiff columns)
{
    public IEnumerable<MarkedRow> Rows()
    {
        var newOf = Match();
        var kept = PlanMatching.KeptInPlace(newOf);
        var next = 0;
        for (var at = 0; at < newOf.Length; at++)
        {
            while (kept[at] && next < newOf[at])
                yield return Only(now.Rows[next++], Mark.Inserted);
            yield return kept[at]
                ? Both(old.Rows[at], now.Rows[next++])
                : Only(old.Rows[at], Mark.Deleted);
        }
        while (next < now.Rows.Count)
            yield return Only(now.Rows[next++], Mark.Inserted);
    }

    public MarkedRow Both(LayoutRow before, LayoutRow after) =>
        after.Kind is LayoutRowKind.Phase or LayoutRowKind.Week
            ? new(
                after.Kind,
                after.Id,
                [new(LineDiff.Between(before.Cells[0], after.Cells[0]), Mark.Same)],
                Mark.Same
            )
            : new(after.Kind, after.Id, columns.Between(before, after), Mark.Same);

    private MarkedRow Only(LayoutRow row, Mark mark) =>
        row.Kind is LayoutRowKind.Phase or LayoutRowKind.Week
            ? MarkedDocument.Row(row, mark)
            : new(row.Kind, row.Id, columns.Only(row, mark), mark);

    /// <summary>For each old row the place of the new one, or -1. A heading that returns is found as often.</summary>
    private int[] Match()
    {
        var found = new Dictionary<(LayoutRowKind, string), string>();
        void Add(
            LayoutRowKind kind,
            ValueList<int> places,
            Func<int, string> oldId,
            Func<int, string> newId
        )
        {
            foreach (var (at, place) in places.Index().Where(pair => pair.Item >= 0))
                found[(kind, oldId(at))] = newId(place);
        }
        var (a, b) = (old.Plan, now.Plan);
        Add(
            LayoutRowKind.Phase,
            PlanMatching.Phases(a, b),
            i => a.Phases[i].Id,
            i => b.Phases[i].Id
        );
        Add(
            LayoutRowKind.Week,
            PlanMatching.WeekHeadings(a, b),
            i => a.WeekHeadings[i].Id,
            i => b.WeekHeadings[i].Id
        );
        Add(
            LayoutRowKind.Activity,
            PlanMatching.Activities(a, b),
            i => a.Activities[i].Id,
            i => b.Activities[i].Id
        );
        var places = now
            .Rows.Select((row, at) => (row, at))
            .GroupBy(pair => (pair.row.Kind, pair.row.Id!), pair => pair.at)
            .ToDictionary(group => group.Key, group => new Queue<int>(group));
        return
        [
            .. old.Rows.Select(row =>
                found.TryGetValue((row.Kind, row.Id!), out var id)
                && places.TryGetValue((row.Kind, id), out var waiting)
                && waiting.TryDequeue(out var place)
                    ? place
                    : -1
            ),
        ];
    }
}
