using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Edits;

/// <summary>Applies edits that must succeed.</summary>
internal static class Edited
{
    public static EditContext Context { get; } = new(new DateOnly(2031, 2, 10));

    public static (Plan Plan, string Summary) Ok(params PlanEdit[] edits) =>
        Ok(SamplePlans.Waterland, edits);

    public static (Plan Plan, string Summary) Ok(Plan plan, params PlanEdit[] edits)
    {
        var result = PlanEdits.All(plan, edits, Context);
        Assert.Empty(result.Problems);
        return (result.Plan!, result.Summary);
    }

    public static Activity Row(this Plan plan, string id) =>
        plan.Activities.Single(activity => activity.Id == id);
}
