using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Comparing;

/// <summary>Joins what two people told about time, body by body, pair by pair, wish by wish.</summary>
internal static class MergeTiming
{
    /// <param name="merge">Where clashes go.</param>
    /// <param name="all">The three plans.</param>
    /// <param name="joined">The plan whose rows are already joined; what points at rows that are gone is left out.</param>
    public static Timing Join(MergeWork merge, Three<Plan> all, Plan joined)
    {
        var timing = all.Each(plan => plan.Timing);
        var ids = joined.Activities.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        return new Timing
        {
            Calendars = merge.List(
                "Vergaderkalender",
                timing.Each(t => t.Calendars),
                one => one.Key,
                TimingSentences.Of
            ),
            Dependencies = merge.List(
                "Afhankelijkheid",
                timing.Each(t => t.Dependencies),
                one => one.Key,
                one => TimingSentences.Of(one, joined)
            ),
            Wishes = merge.List(
                "Wens",
                timing.Each(t => t.Wishes),
                wish => wish.Key,
                wish => TimingSentences.Of(wish, joined)
            ),
            StepAssumptions = merge.List(
                "Aanname",
                timing.Each(t => t.StepAssumptions),
                one => DutchNames.Of(one.Kind),
                TimingSentences.Of
            ),
        }.Within(ids);
    }
}
