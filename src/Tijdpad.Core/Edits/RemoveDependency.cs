using Tijdpad.Comparing;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Takes back what was said of the order of two rows; what follows from the plan counts again.</summary>
public sealed record RemoveDependency(string FromId, string ToId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var list = plan.Timing.Dependencies;
        if (EditedRows.Find(list, one => one.Key, new Dependency(FromId, ToId).Key) is not { } at)
            return EditResult.Unchanged(plan);
        return EditResult.Applied(
            plan.WithTiming(plan.Timing with { Dependencies = list.RemoveAt(at) }),
            $"Afhankelijkheid weggehaald: {TimingSentences.Of(list[at], plan)}"
        );
    }
}
