using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Several edits that are one act with a name of its own in the history.</summary>
/// <param name="Name">What was done, one Dutch line.</param>
/// <param name="Edits">Applied in order; when one is refused nothing is changed.</param>
public sealed record NamedEdits(string Name, ValueList<PlanEdit> Edits) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var result = PlanEdits.All(plan, Edits, context);
        return !result.IsApplied ? result
            : result.IsUnchanged ? EditResult.Unchanged(plan)
            : EditResult.Applied(result.Plan, Name);
    }
}
