using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Overviews;

/// <summary>
/// What everybody may see of a plan: of the activities that people marked as public the date, the title, the phase and the
/// municipalities. Whatever shows something to everybody shows this plan and not the other, so that it can show no more.
/// </summary>
public static class PublicPlan
{
    public static Plan Of(Plan plan)
    {
        var rows = plan.Activities.Where(activity => activity.Meaning.IsPublic).ToList();
        var phases = rows.Select(row => row.PhaseId).ToHashSet(StringComparer.Ordinal);
        return new Plan(plan.Title, plan.AsOf)
            .WithMunicipalities(plan.Municipalities, plan.Region)
            .WithStructure(
                plan.Phases.Where(phase => phases.Contains(phase.Id)).ToValueList(),
                [],
                rows.Select(RowOf).ToValueList()
            );
    }

    private static Activity RowOf(Activity activity) =>
        new(activity.Id)
        {
            PhaseId = activity.PhaseId,
            Date = activity.Date.WithoutRemarks(),
            Title = TitleOf(activity),
            Occurrences = activity
                .Occurrences.Select(one => new Occurrence(
                    one.Municipality,
                    one.Date.WithoutRemarks()
                ))
                .ToValueList(),
            Meaning = new()
            {
                Kind = activity.Meaning.Kind,
                IsOptional = activity.Meaning.IsOptional,
                IsPerMunicipality = activity.Meaning.IsPerMunicipality,
                IsPublic = true,
                Municipalities = activity.Meaning.Municipalities,
            },
        };

    /// <summary>Footnotes are not public, so neither are their marks.</summary>
    private static string TitleOf(Activity activity) =>
        activity
            .FootnoteMarks.Aggregate(
                activity.Title,
                (title, mark) => title.Replace($"[{mark}]", "", StringComparison.Ordinal)
            )
            .Trim();
}
