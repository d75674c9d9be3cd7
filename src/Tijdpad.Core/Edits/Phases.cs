using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Finds and replaces phases.</summary>
internal static class Phases
{
    public static EditResult Gone { get; } =
        EditResult.Refused(
            "",
            "Deze fase bestaat niet meer: iemand heeft haar intussen verwijderd."
        );

    public static int? PlaceOf(Plan plan, string id) => EditedRows.Find(plan.Phases, p => p.Id, id);

    public static EditResult Applied(Plan plan, ValueList<Phase> phases, string summary) =>
        EditResult.Applied(plan.WithStructure(phases, plan.WeekHeadings, plan.Activities), summary);
}
