using Tijdpad.Plans;

namespace Tijdpad.Checks;

/// <summary>An activity with its row number, and the questions that rules about order ask of it.</summary>
internal sealed class Step(int row, Activity activity)
{
    public int Row { get; } = row;

    public Activity Activity { get; } = activity;

    public ActivityKind Kind => Activity.Meaning.Kind;

    public DateOnly? Earliest => Activity.Date.Earliest;

    public DateOnly? Latest => Activity.Date.Latest;

    /// <summary>The one day it is on; null when its words leave more than a day.</summary>
    public DateOnly? Day => Earliest == Latest ? Earliest : null;

    /// <summary>The day to sort by: the last one that will do, else the first.</summary>
    public DateOnly? SortDay => Latest ?? Earliest;

    /// <summary>Is it over, whatever its words turn out to mean, when the other begins?</summary>
    public bool IsCertainlyBefore(Step other) => Latest < other.Earliest;

    public bool Has(BodyKind kind)
    {
        foreach (var body in Activity.Meaning.Bodies)
        {
            if (body.Kind == kind)
                return true;
        }
        return false;
    }

    /// <summary>Do people come together (also to give their opinion or to decide)?</summary>
    public bool IsMeeting =>
        Kind is ActivityKind.Meeting or ActivityKind.Decision or ActivityKind.Opinion;

    /// <summary>Do they share a body: the same sort and, where both name a municipality, the same one?</summary>
    public Body? SharedBody(Step other)
    {
        foreach (var mine in Activity.Meaning.Bodies)
        foreach (var theirs in other.Activity.Meaning.Bodies)
        {
            if (IsSame(mine, theirs))
                return mine;
        }
        return null;
    }

    public static bool IsSame(Body one, Body other) =>
        one.Kind == other.Kind
        && (
            one.Kind is BodyKind.College or BodyKind.Council
            || string.Equals(one.Name, other.Name, StringComparison.Ordinal)
        )
        && (
            one.Municipality is null
            || other.Municipality is null
            || one.Municipality == other.Municipality
        );

    /// <summary>All words of the row but its date, cell by cell.</summary>
    public IEnumerable<string> Texts()
    {
        yield return Activity.Title;
        foreach (var item in Activity.Purpose)
            yield return item.Text;
        foreach (var item in Activity.Communication)
            yield return item.Text;
    }

    public bool Says(string word)
    {
        foreach (var text in Texts())
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
