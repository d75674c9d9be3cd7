using Tijdpad.Checks;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Repairs;

namespace Tijdpad.Proposals;

/// <summary>
/// Rows whose date has moved go where a secretary would put them: in order within their phase, under a heading of their
/// week. Of the ways to do so the one that brings the fewest findings is taken, and none when that is best.
/// </summary>
/// <param name="before">The plan with its old dates.</param>
/// <param name="dated">The same rows with their new dates.</param>
/// <param name="today">The day on which both are checked.</param>
internal sealed class RowsFollow(Plan before, Plan dated, DateOnly today)
{
    // each repair is tried by checking the whole plan
    private const int MostRepairs = 6;

    private readonly ValueList<Finding> _found = AllChecks.Run(before, today);

    /// <summary>The edits, and the plan that they make of the dated one.</summary>
    public (ValueList<PlanEdit> Edits, Plan Plan) Best()
    {
        var moved = dated
            .Activities.Zip(before.Activities)
            .Where(row => row.First.Date != row.Second.Date)
            .Select(row => row.First.Id)
            .ToList();
        var best = Tried(new([], dated));
        if (best.New.IsEmpty || moved.Count == 0)
            return (best.Edits, best.Plan);
        foreach (var way in Enum.GetValues<HeadingWay>())
        {
            var placed = Repaired(Tried(new RowPlacing(dated, moved, way, today).Make()));
            if (placed.Weight < best.Weight)
                best = placed;
            if (best.New.IsEmpty)
                break;
        }
        return (best.Edits, best.Plan);
    }

    private TriedPlaces Repaired(TriedPlaces best)
    {
        for (var left = MostRepairs; !best.New.IsEmpty && left > 0; left--)
        {
            var better = Repairings(best)
                .Select(repair => Tried(best.And(repair, today)))
                .Where(one => one.Weight < best.Weight)
                .MinBy(one => one.Weight);
            if (better is null)
                break;
            best = better;
        }
        return best;
    }

    // only what leaves the dates as they are proposed
    private IEnumerable<Repair> Repairings(TriedPlaces best)
    {
        return best
            .New.SelectMany(one => RepairSearch.For(one, best.Plan, today, best.Found))
            .Where(repair => repair.Edits.All(IsOfPlace));
    }

    private static bool IsOfPlace(PlanEdit edit) =>
        edit
            is MoveActivity
                or SetPhase
                or SetWeekHeading
                or AddWeekHeading
                or RenameWeekHeading
                or RemoveWeekHeading;

    private TriedPlaces Tried(PlacedRows placed)
    {
        var next = AllChecks.Run(placed.Plan, today);
        var brought = FindingChange.Between(before, _found, placed.Plan, next).New;
        return new(placed.Edits, placed.Plan, next, brought);
    }

    private sealed record TriedPlaces(
        ValueList<PlanEdit> Edits,
        Plan Plan,
        ValueList<Finding> Found,
        ValueList<Finding> New
    )
    {
        // an error is never the price of fewer warnings
        public int Weight =>
            New.Sum(one =>
                one.Severity switch
                {
                    Severity.Error => 10_000,
                    Severity.Warning => 100,
                    _ => 1,
                }
            );

        public PlacedRows And(Repair repair, DateOnly today) =>
            new(
                Edits.Concat(repair.Edits).ToValueList(),
                PlanEdits.All(Plan, repair.Edits, new(today)).Plan!
            );
    }
}

/// <summary>Rows at their new places: the edits, and what they make of the plan.</summary>
internal sealed record PlacedRows(ValueList<PlanEdit> Edits, Plan Plan);
