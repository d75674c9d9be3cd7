using Tijdpad.Edits;

namespace Tijdpad.Proposals;

/// <summary>Why no dates fit: things that cannot hold together, while each smaller set of them can.</summary>
/// <param name="Conditions">The smallest set, in the order of the rows.</param>
/// <param name="Relaxations">The ways out, the cheapest first; with each of them dates were found.</param>
public sealed record Conflict(ValueList<StatedCondition> Conditions, ValueList<Relaxation> Relaxations)
{
    /// <summary>Every smaller set was tried and fits; false when the effort ran out before.</summary>
    public bool IsMinimal { get; init; } = true;
}

/// <summary>Something that a proposal must keep to, as it is told to people.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Rows">The rows that it is about, counted from 1.</param>
/// <param name="Sentence">What it says, a Dutch sentence that names rows and dates.</param>
public sealed record StatedCondition(ConditionKind Kind, ValueList<int> Rows, string Sentence);

/// <summary>What sort of thing a proposal must keep to.</summary>
public enum ConditionKind
{
    /// <summary>Nothing that is open lies before today.</summary>
    Today,

    /// <summary>Nothing lies after the last day that was looked at.</summary>
    Horizon,

    /// <summary>Somebody wished it of the proposal: a date that stays, or days on which a row must or must not be.</summary>
    Wish,

    /// <summary>A row whose date is settled stays on it.</summary>
    Pin,

    /// <summary>A body meets only on the days of its calendar.</summary>
    Calendar,

    /// <summary>Papers are with a body its lead time before it meets.</summary>
    LeadTime,

    /// <summary>One row waits for another, by a link of the network.</summary>
    Link,

    /// <summary>Councils decide within so many days of each other.</summary>
    Together,

    /// <summary>The project team does no more steps in a day or a week than it can.</summary>
    Capacity,

    /// <summary>No more rows stand on one agenda of a council than fit on it.</summary>
    Agenda,

    /// <summary>A row is on no day on which a check would find something that it does not find now.</summary>
    Check,
}

/// <summary>A way out of a conflict: what gives way so that dates were found.</summary>
/// <param name="Changes">What to change; mostly one thing.</param>
/// <param name="Price">By which ways out are ranked: 1 for each day that a wish gives way, more for what is harder to get.</param>
/// <param name="Decision">When the last council can decide then; null when the plan holds no decision.</param>
public sealed record Relaxation(ValueList<RelaxationChange> Changes, int Price, DateOnly? Decision)
{
    /// <summary>"Laat rij 34 van 4 juli 2017 naar 11 juli 2017 gaan."</summary>
    public string Sentence => string.Join(" ", Changes.Select(change => change.Sentence));
}

/// <summary>One condition that gives way, and by how much.</summary>
/// <param name="Kind">What gives way.</param>
/// <param name="Rows">The rows that it is about, counted from 1.</param>
/// <param name="Sentence">What to do, a Dutch sentence.</param>
public sealed record RelaxationChange(ConditionKind Kind, ValueList<int> Rows, string Sentence)
{
    /// <summary>What makes it so in the plan; empty when it is no matter of the plan, or first others must be asked.</summary>
    public ValueList<PlanEdit> Edits { get; init; } = [];

    /// <summary>The new value of the option of the request that gives way (days, rows, steps); null when none does.</summary>
    public int? Option { get; init; }
}
