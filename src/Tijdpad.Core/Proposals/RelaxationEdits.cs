using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Proposals;

/// <summary>Turns a way out into edits; empty where no edit of the plan can bring it about.</summary>
internal static class RelaxationEdits
{
    /// <summary>A wish widened to the new day, or taken back; a settled date that may move again.</summary>
    public static ValueList<PlanEdit> Moved(
        NetworkStep step,
        DateWish? wish,
        (DateOnly Day, bool IsLater) now
    ) =>
        wish switch
        {
            { Kind: WishKind.Must } =>
            [
                new SetWish(wish.ActivityId, wish.Kind, Wider(wish.Date, now), wish.Municipality),
            ],
            not null => [new RemoveWish(wish.ActivityId, wish.Kind, wish.Municipality)],
            // the own date of a municipality has no firmness that can be set alone
            null when step.Date == step.Activity.Date =>
            [
                new SetFirmness(step.Activity.Id, Firmness.Planned),
            ],
            null => [],
        };

    /// <summary>Shorter lead times, where they are counted in days; empty when one of them is not.</summary>
    public static ValueList<PlanEdit> Shorter(
        Plan plan,
        IEnumerable<Condition.OfLead> leads,
        int days
    )
    {
        var edits = leads.Select(lead => Shorter(plan, lead, days)).ToList();
        return edits.Contains(null) ? [] : edits.OfType<PlanEdit>().ToValueList();
    }

    private static SetCalendar? Shorter(Plan plan, Condition.OfLead lead, int days)
    {
        var assumed = lead.Meeting.Calendar!;
        var count = assumed.IsLeadTimeAssumed ? lead.Link.Lag : lead.Lead.Count;
        if (
            lead is not { Lead: { Unit: LeadTimeUnit.Days, After: null }, Link.Unit: LagUnit.Days }
            || count < days
        )
            return null;
        var body = assumed.Body;
        var key = BodyCalendar.KeyOf(body.Kind, body.Name, body.Municipality);
        var given =
            plan.Timing.Calendars.FirstOrDefault(one => one.Key == key)
            ?? new BodyCalendar(body.Kind, body.Name, body.Municipality);
        return SetCalendar.Of(given) with { LeadTime = LeadTime.OfDays(count - days).ToText() };
    }

    private static string Wider(FuzzyDate old, (DateOnly Day, bool IsLater) now) =>
        (now.IsLater, old.Earliest, old.Latest) switch
        {
            (true, null, _) => $"uiterlijk {Text(now.Day)}",
            (true, { } first, _) when first < now.Day => $"{Text(first)} t/m {Text(now.Day)}",
            (false, _, { } last) when last > now.Day => $"{Text(now.Day)} t/m {Text(last)}",
            (false, _, null) => $"vanaf {Text(now.Day)}",
            _ => Text(now.Day),
        };

    private static string Text(DateOnly day) => FuzzyDate.On(day).ToText(Language.Dutch);
}
