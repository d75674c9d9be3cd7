using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Moves rows.</summary>
internal static class Moves
{
    /// <summary>The row comes before what stands at a place now, counted from 0.</summary>
    public static EditResult To(Plan plan, int from, int to)
    {
        if (to == from || to == from + 1)
            return EditResult.Unchanged(plan);
        var place = to > from ? to - 1 : to;
        var moved = plan.WithActivities(EditedRows.Moved(plan.Activities, from, to));
        var settled = RowPlaces.Settled(moved, place);
        return EditResult.Applied(
            moved.WithActivities(moved.Activities.SetItem(place, settled)),
            $"Rij {from + 1} verplaatst naar rij {place + 1}: {Summaries.Quote(settled)}"
        );
    }
}
