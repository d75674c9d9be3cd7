using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Rows;

/// <summary>A row of the plan as its readers see it: its number, its activity, and the questions that they ask of it.</summary>
/// <remarks>Rows are equal when number and activity are.</remarks>
public sealed class PlanRow(int number, Activity activity) : IEquatable<PlanRow>
{
    private string? _lower;
    private ValueList<Body>? _receivers;

    /// <summary>Counted over the activities of the plan from 1.</summary>
    public int Number { get; } = number;

    public Activity Activity { get; } = activity;

    /// <summary>The rows of a plan, in document order.</summary>
    public static IEnumerable<PlanRow> Of(Plan plan) =>
        plan.Activities.Select((activity, index) => new PlanRow(index + 1, activity));

    public bool Equals(PlanRow? other) =>
        other is not null && Number == other.Number && Activity == other.Activity;

    public override bool Equals(object? obj) => Equals(obj as PlanRow);

    public override int GetHashCode() => Number;

    public ActivityKind Kind => Activity.Meaning.Kind;

    public DateOnly? Earliest => Activity.Date.Earliest;

    public DateOnly? Latest => Activity.Date.Latest;

    /// <summary>The one day it is on; null when its words leave more than a day.</summary>
    public DateOnly? Day => Earliest == Latest ? Earliest : null;

    /// <summary>The day to sort by: the last one that will do, else the first.</summary>
    public DateOnly? SortDay => Latest ?? Earliest;

    /// <summary>Is it over, whatever its words turn out to mean, when the other begins?</summary>
    public bool IsCertainlyBefore(PlanRow other) => Latest < other.Earliest;

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

    /// <summary>The same sort of body and, where both name a municipality, of the same one.</summary>
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

    /// <summary>Those who get the papers that the row sends; nobody when it sends none.</summary>
    public ValueList<Body> Receivers => _receivers ??= Dispatching.ReceiversOf(this);

    /// <summary>Does one of these bodies take part?</summary>
    public bool HasAny(ValueList<Body> bodies) => Overlap(Activity.Meaning.Bodies, bodies);

    /// <summary>Do the papers go to one of these bodies?</summary>
    public bool IsSentTo(ValueList<Body> bodies) => Overlap(Receivers, bodies);

    private static bool Overlap(ValueList<Body> ones, ValueList<Body> others)
    {
        foreach (var one in ones)
        foreach (var other in others)
        {
            if (IsSame(one, other))
                return true;
        }
        return false;
    }

    /// <summary>All words of the row but its date, cell by cell.</summary>
    public IEnumerable<string> Texts()
    {
        yield return Activity.Title;
        foreach (var item in Activity.Purpose)
            yield return item.Text;
        foreach (var item in Activity.Communication)
            yield return item.Text;
    }

    /// <summary>Do the words of the row hold these letters? The letters are in lower case.</summary>
    public bool Says(string word) => Lower.Contains(word, StringComparison.Ordinal);

    public bool SaysAny(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (Says(word))
                return true;
        }
        return false;
    }

    // every rule about words looks through them; put together once
    private string Lower => _lower ??= string.Join('\n', Texts()).ToLowerInvariant();
}
