using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Takes a heading by time away; its rows stay, under no heading.</summary>
public sealed record RemoveWeekHeading(string WeekHeadingId) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (WeekHeadings.PlaceOf(plan, WeekHeadingId) is not { } at)
            return WeekHeadings.Gone;
        var rows = plan.Activities.Select(row =>
            row.WeekHeadingId == WeekHeadingId ? row with { WeekHeadingId = null } : row
        );
        return EditResult.Applied(
            plan.WithStructure(plan.Phases, plan.WeekHeadings.RemoveAt(at), rows.ToValueList()),
            $"Weekkop {Summaries.Quote(plan.WeekHeadings[at].Words)} verwijderd"
        );
    }
}
