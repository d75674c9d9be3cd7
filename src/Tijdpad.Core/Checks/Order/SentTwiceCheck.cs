using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>The same papers go to the same bodies on two days, with nothing in between that would ask for it.</summary>
public sealed class SentTwiceCheck : ICheck
{
    private const int LongestGap = 6;

    // days with more rows than this are no days of one planning
    private const int MostRows = 100;

    public string Code => "TP034";

    public string Title => "Dezelfde verzending tweemaal";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var first in context.Rows.All.Where(Dispatching.Sends))
        {
            if (first.Day is not { } day)
                continue;
            var receivers = first.Receivers;
            if (receivers.IsEmpty)
                continue;
            var again = context
                .Rows.Dispatches.Between(day.AddDays(1), day.AddDays(LongestGap))
                .Take(MostRows)
                .FirstOrDefault(row =>
                    row.Day is not null && IsSame(context.Rows, first, row, receivers)
                );
            if (again is null || SomethingBetween(context.Rows, first, again, receivers))
                continue;
            var whom = WordList.Some(receivers.Select(body => Wording.Who(body, first)).ToList());
            yield return this.Found(
                Severity.Warning,
                [first.Number, again.Number],
                [new About.Days(first), new About.Days(again)],
                $"Dezelfde stukken gaan tweemaal naar {whom}: op {DutchDay.Of(day)} ({Wording.Quote(first.Activity)}, rij {first.Number}) en op {DutchDay.Of(again.Day!.Value)} ({Wording.Quote(again.Activity)}, rij {again.Number}).",
                "Ontvangers weten niet welke zending geldt, en wie verzendt rekent op de ander.",
                $"Kies één dag en haal de verzending uit {Wording.Row(first)} of {Wording.Row(again)}."
            );
        }
    }

    private static bool IsSame(
        RowIndex steps,
        PlanRow first,
        PlanRow again,
        ValueList<Body> receivers
    )
    {
        if (!again.IsSentTo(receivers))
            return false;
        var (mine, other) = (Sent(steps, first), Sent(steps, again));
        // "stukken" after "bespreking en doorgeleiding": the papers that were just discussed
        if (other.Count == 0 || mine.Count == 0)
            return first.IsMeeting != again.IsMeeting;
        return mine.Overlaps(other);
    }

    private static HashSet<(string, string?, string?)> Sent(RowIndex steps, PlanRow row) =>
        row
            .Activity.Meaning.Documents.Where(use =>
                use.Role is DocumentRole.Sent or DocumentRole.Discussed
            )
            .Select(use => (steps.Documents.FamilyOf(use.Name), use.Version, use.Variant))
            .ToHashSet();

    private static bool SomethingBetween(
        RowIndex steps,
        PlanRow first,
        PlanRow again,
        ValueList<Body> receivers
    )
    {
        var (from, to) = (first.Day!.Value, again.Day!.Value);
        return steps.Drafts.Between(from, to).Any()
            || steps
                .Meetings.Between(from, to)
                .Take(MostRows)
                .Any(row =>
                    row.Number != first.Number
                    && row.Number != again.Number
                    && row.HasAny(receivers)
                );
    }
}
