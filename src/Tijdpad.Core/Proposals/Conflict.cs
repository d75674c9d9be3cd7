using Tijdpad.Edits;

namespace Tijdpad.Proposals;

/// <summary>Why no dates fit: things that cannot hold together, while each smaller set of them can.</summary>
/// <param name="Conditions">The smallest set, in the order of the rows.</param>
/// <param name="Relaxations">The ways out, the cheapest first; with each of them dates were found.</param>
public sealed record Conflict(ValueList<Condition> Conditions, ValueList<Relaxation> Relaxations)
{
    /// <summary>Every smaller set was tried and fits; false when the effort ran out before.</summary>
    public bool IsMinimal { get; init; } = true;
}

/// <summary>Something that a proposal must keep to.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Rows">The rows that it is about, counted from 1.</param>
/// <param name="Sentence">What it says, a Dutch sentence that names rows and dates.</param>
public sealed record Condition(ConditionKind Kind, ValueList<int> Rows, string Sentence);

/// <summary>The sorts of things that a proposal keeps to.</summary>
public enum ConditionKind
{
    /// <summary>Nothing that is open lies before today.</summary>
    Today,

    /// <summary>Nothing lies after the last day that was looked at.</summary>
    Horizon,

    /// <summary>A wish.</summary>
    Wish,

    /// <summary>A date that is settled.</summary>
    Pin,

    /// <summary>A body meets on its own days.</summary>
    Calendar,

    /// <summary>Papers must be there so long before.</summary>
    LeadTime,

    /// <summary>One step waits for another.</summary>
    Link,

    /// <summary>Councils decide within so many days of each other.</summary>
    Together,

    /// <summary>The project team can do so much.</summary>
    Capacity,

    /// <summary>So many rows fit on an agenda.</summary>
    Agenda,

    /// <summary>The checks find nothing new.</summary>
    Check,
}

/// <summary>A way out of a conflict, tried.</summary>
/// <param name="Changes">What to change; mostly one thing.</param>
/// <param name="Price">By which ways out are ranked: 1 for each day that a wish gives way, more for what is harder to get.</param>
/// <param name="Decision">When the last council can decide then; null when the plan holds no decision.</param>
public sealed record Relaxation(ValueList<RelaxationChange> Changes, int Price, DateOnly? Decision)
{
    /// <summary>"Laat rij 34 van 4 juli 2017 naar 11 juli 2017 gaan."</summary>
    public string Sentence => string.Join(" ", Changes.Select(change => change.Sentence));
}

/// <summary>One thing that gives way.</summary>
/// <param name="Kind">What gives way.</param>
/// <param name="Rows">The rows that it is about, counted from 1.</param>
/// <param name="Sentence">What to do, a Dutch sentence.</param>
public sealed record RelaxationChange(ConditionKind Kind, ValueList<int> Rows, string Sentence)
{
    /// <summary>What makes it so in the plan; empty when it is no matter of the plan, or first others must be asked.</summary>
    public ValueList<PlanEdit> Edits { get; init; } = [];

    /// <summary>What an option of the request becomes (days, rows, steps); null when it is no matter of options.</summary>
    public int? Option { get; init; }
}
