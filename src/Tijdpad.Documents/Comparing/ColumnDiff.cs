using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Comparing;

/// <summary>The columns of two plans as those of one table; a column that only one has is marked as inserted or deleted.</summary>
internal sealed class ColumnDiff
{
    private readonly List<(int? Old, int? New)> _steps = [];

    public ColumnDiff(PlanLayout old, PlanLayout now)
    {
        var places = now
            .Columns.Select((column, at) => (Key(column), at))
            .ToDictionary(pair => pair.Item1, pair => pair.at);
        var newOf = old.Columns.ConvertAll(column => places.GetValueOrDefault(Key(column), -1));
        var kept = PlanMatching.KeptInPlace(newOf);
        var next = 0;
        for (var at = 0; at < newOf.Count; at++)
        {
            while (kept[at] && next < newOf[at])
                _steps.Add((null, next++));
            _steps.Add(kept[at] ? (at, next++) : (at, null));
        }
        while (next < now.Columns.Count)
            _steps.Add((null, next++));
        Columns = _steps.ConvertAll(s =>
            s.New is { } n ? now.Columns[n] : old.Columns[s.Old!.Value]
        );
    }

    public List<PlanColumn> Columns { get; }

    /// <summary>The cells of a row that both plans have.</summary>
    public List<MarkedCell> Between(LayoutRow old, LayoutRow now) =>
        _steps.ConvertAll(step =>
            step switch
            {
                ({ } o, { } n) => new MarkedCell(
                    LineDiff.Between(old.Cells[o], now.Cells[n]),
                    Mark.Same
                ),
                ({ } o, null) => Whole(old.Cells[o], Mark.Deleted, Mark.Deleted),
                _ => Whole(now.Cells[step.New!.Value], Mark.Inserted, Mark.Inserted),
            }
        );

    /// <summary>The cells of a row that only one plan has.</summary>
    public List<MarkedCell> Only(LayoutRow row, Mark mark) =>
        _steps.ConvertAll(step =>
        {
            var column = step switch
            {
                ({ }, { }) => Mark.Same,
                ({ }, null) => Mark.Deleted,
                _ => Mark.Inserted,
            };
            var own = mark == Mark.Deleted ? step.Old : step.New;
            return Whole(own is { } at ? row.Cells[at] : LayoutLine.EmptyCell, mark, column);
        });

    private static MarkedCell Whole(LayoutLine[] lines, Mark mark, Mark column) =>
        new([.. lines.Select(line => MarkedLine.Of(line, mark))], column);

    /// <summary>A column with a field of its own is the same under any heading.</summary>
    private static (ColumnRole, string, int) Key(PlanColumn column) =>
        !column.HasField ? (ColumnRole.Other, column.Source, column.Number) : (column.Role, "", 0);
}
