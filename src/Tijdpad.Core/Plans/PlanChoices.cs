using Tijdpad.Activities;

namespace Tijdpad.Plans;

/// <summary>What a filter can choose from in a plan: only what occurs in it.</summary>
/// <param name="Municipalities">Those that take part, then those that only rows name.</param>
/// <param name="Bodies">Their names, in the order of the plan.</param>
/// <param name="Phases">In the order of the plan.</param>
/// <param name="Documents">The one name of each, in the order of the plan.</param>
/// <param name="States">In the order of their list.</param>
public sealed record PlanChoices(
    ValueList<string> Municipalities,
    ValueList<string> Bodies,
    ValueList<Phase> Phases,
    ValueList<string> Documents,
    ValueList<RowState> States
)
{
    public static PlanChoices Of(Plan plan) =>
        new(
            Distinct(
                plan.Municipalities.Select(municipality => municipality.Name)
                    .Concat(plan.Activities.SelectMany(MunicipalitiesOf))
            ),
            Distinct(
                plan.Activities.SelectMany(activity => activity.Meaning.Bodies)
                    .Select(body => body.Name)
            ),
            plan.Phases.Where(phase => plan.Activities.Any(one => one.PhaseId == phase.Id))
                .ToValueList(),
            Distinct(
                plan.Activities.SelectMany(activity => activity.Meaning.Documents)
                    .Select(use => DocumentNames.Of(plan, use.Name))
            ),
            plan.Activities.Select(RowStates.Of).Distinct().Order().ToValueList()
        );

    private static IEnumerable<string> MunicipalitiesOf(Activity activity) =>
        activity
            .Occurrences.Select(one => one.Municipality)
            .Concat(activity.Meaning.Municipalities)
            .Concat(activity.Meaning.Bodies.Select(body => body.Municipality).OfType<string>());

    private static ValueList<string> Distinct(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).ToValueList();
}
