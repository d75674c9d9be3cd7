using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Finds rows, and says so when they are no longer there.</summary>
internal static class EditedRows
{
    public static EditResult Gone { get; } =
        EditResult.Refused(
            "",
            "Deze rij bestaat niet meer: iemand heeft haar intussen verwijderd."
        );

    public static int? Find(Plan plan, string id) =>
        Find(plan.Activities, activity => activity.Id, id);

    /// <summary>The place of the thing with this id, counted from 0; null when it is not there.</summary>
    public static int? Find<T>(ValueList<T> things, Func<T, string> idOf, string id)
    {
        for (var at = 0; at < things.Count; at++)
        {
            if (idOf(things[at]) == id)
                return at;
        }
        return null;
    }

    /// <summary>The things with one of them at another place, counted before it is taken away.</summary>
    public static ValueList<T> Moved<T>(ValueList<T> things, int from, int to) =>
        things.RemoveAt(from).Insert(to > from ? to - 1 : to, things[from]);
}
