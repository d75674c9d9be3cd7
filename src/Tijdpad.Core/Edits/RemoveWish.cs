using Tijdpad.Comparing;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Takes a wish back.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Kind">What sort of wish.</param>
/// <param name="Municipality">Only there; null when it goes for all.</param>
public sealed record RemoveWish(string ActivityId, WishKind Kind, string? Municipality = null)
    : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var key = new DateWish(ActivityId, Municipality, Kind, FuzzyDate.Empty).Key;
        if (plan.Timing.Wishes.FirstOrDefault(one => one.Key == key) is not { } wish)
            return EditResult.Refused("", "Deze wens was al weggehaald.");
        return EditResult.Applied(
            plan.WithTiming(
                plan.Timing with
                {
                    Wishes = plan.Timing.Wishes.Where(one => one != wish).ToValueList(),
                }
            ),
            $"Wens weggehaald: {TimingSentences.Of(wish, plan)}"
        );
    }
}
