using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Says in which region the schools of the municipalities have their holidays; null when that differs.</summary>
public sealed record SetRegion(SchoolRegion? Region) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context) =>
        Region == plan.Region
            ? EditResult.Unchanged(plan)
            : EditResult.Applied(
                plan.WithMunicipalities(plan.Municipalities, Region),
                Summaries.Of(Sentence.Capital(FieldNames.Region), Text(plan.Region), Text(Region))
            );

    private static string Text(SchoolRegion? region) =>
        region is { } known ? DutchNames.Of(known) : "";
}
