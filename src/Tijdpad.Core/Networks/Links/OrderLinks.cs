using Tijdpad.Activities;
using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>
/// A step of which nothing says what it waits for waits for the step before it in the plan, and a step that leads nowhere
/// is waited for by the step after it. It is an assumption, and says so.
/// </summary>
internal static class OrderLinks
{
    public static IEnumerable<RowLink> Between(ProcessOrder process, IReadOnlyList<RowLink> known)
    {
        var hard = known.Where(link => link.IsHard).ToList();
        var waits = hard.Select(link => link.To.Number).ToHashSet();
        var leads = hard.Select(link => link.From.Number).ToHashSet();
        var last = Array.FindLastIndex(process.Main, row => row.Kind == ActivityKind.Decision);
        for (var at = 0; at < process.Main.Length; at++)
        {
            var row = process.Main[at];
            if (!waits.Contains(row.Number) && Before(process, at) is { } before)
            {
                leads.Add(before.Number);
                yield return Link(before, row);
            }
        }
        for (var at = 0; at < last; at++)
        {
            var row = process.Main[at];
            if (!leads.Contains(row.Number) && After(process, at) is { } after)
                yield return Link(row, after);
        }
    }

    // rows of one day go side by side
    private static PlanRow? Before(ProcessOrder process, int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (!IsBeside(process.Main[before], process.Main[at]))
                return process.Main[before];
        }
        return null;
    }

    private static PlanRow? After(ProcessOrder process, int at)
    {
        for (var after = at + 1; after < process.Main.Length; after++)
        {
            if (!IsBeside(process.Main[at], process.Main[after]))
                return process.Main[after];
        }
        return null;
    }

    private static bool IsBeside(PlanRow one, PlanRow other) =>
        one.Earliest is not null
        && one.Activity.Date.Earliest == other.Activity.Date.Earliest
        && one.Activity.Date.Latest == other.Activity.Date.Latest;

    private static RowLink Link(PlanRow from, PlanRow to) =>
        new(
            from,
            to,
            LinkBasis.Order,
            $"Aangenomen: {Wording.Row(to)} komt na {Wording.Row(from)}, want zo staan zij in de planning."
        )
        {
            CarriesPapers = NeedsPapers(from, to),
        };

    // no dispatch stands between them, and yet the papers must get there
    private static bool NeedsPapers(PlanRow from, PlanRow to) =>
        MeetingBody.Of(to) is { } body
        && (
            from.Kind == ActivityKind.Dispatch
                ? from.IsSentTo([body])
                : MeetingBody.IsOfEach(body.Kind)
        );
}
