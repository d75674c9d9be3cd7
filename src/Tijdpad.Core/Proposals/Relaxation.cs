using Tijdpad.Edits;

namespace Tijdpad.Proposals;

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
