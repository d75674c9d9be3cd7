using Tijdpad.Edits;

namespace Tijdpad.Repairs;

/// <summary>A way out of a finding with one click.</summary>
/// <param name="Label">What it does, in Dutch, as on a button ("Zet rij 5 na rij 7").</param>
/// <param name="Edits">What it does to the plan, in order.</param>
public sealed record Repair(string Label, ValueList<PlanEdit> Edits)
{
    internal Repair(string label, IEnumerable<PlanEdit> edits)
        : this(label, edits.ToValueList()) { }

    internal Repair(string label, PlanEdit edit)
        : this(label, [edit]) { }
}
