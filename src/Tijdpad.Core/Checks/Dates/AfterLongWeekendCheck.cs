using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP009: papers are discussed on the first working day after a public holiday, or much longer after their dispatch than in the other rounds.</summary>
public sealed class AfterLongWeekendCheck : ICheck
{
    private const int LongestRound = 60;

    public string Code => "TP009";

    public string Title => "Bespreking vlak na een lang weekend, of ongewoon lang na de verzending";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Facts.IsFlemish)
            yield break;
        var rounds = Rounds(context).ToList();
        var slowest = Slowest(rounds);
        foreach (var row in context.Rows.All.Where(DiscussesPapers))
        {
            var holiday = HolidayBefore(context, row.Day!.Value);
            var slow = slowest.GetValueOrDefault(row);
            if (holiday is not null || slow is not null)
                yield return Report(row, holiday, slow, rounds);
        }
    }

    private static bool DiscussesPapers(PlanRow row) =>
        row.IsMeeting
        && row.Day is not null
        && row.IsSharp()
        && (row.Has(BodyKind.College) || row.Has(BodyKind.Council) || row.Has(BodyKind.Committee))
        && (
            row.Activity.Involvement is { Level: >= 2 }
            || row.Activity.Meaning.Documents.Any(use => use.Role == DocumentRole.Discussed)
        );

    // the last holiday of three or more days off in a row; a single one in midweek takes no one away
    private static PublicHoliday? HolidayBefore(CheckContext context, DateOnly day)
    {
        PublicHoliday? holiday = null;
        var off = 0;
        for (var before = day.AddDays(-1); ; before = before.AddDays(-1), off++)
        {
            var found = context.Facts.HolidaysOn(before).FirstOrDefault(one => one.IsDayOff);
            if (found is null && !before.IsWeekend())
                return off >= 3 ? holiday : null;
            if (!before.IsWeekend())
                holiday ??= found;
        }
    }

    private sealed record Round(PlanRow Dispatch, PlanRow Meeting, BodyKind Body)
    {
        public int Days => Meeting.Day!.Value.DayNumber - Dispatch.Latest!.Value.DayNumber;
    }

    /// <summary>Each dispatch to a sort of body, with the first discussion there after it.</summary>
    private static IEnumerable<Round> Rounds(CheckContext context)
    {
        foreach (var kind in new[] { BodyKind.College, BodyKind.Council })
        {
            PlanRow? dispatch = null;
            var steps = context
                .Rows.All.Where(row => row.Has(kind) && row.Latest is not null)
                .OrderBy(row => row.Latest)
                .ThenBy(row => row.Number);
            foreach (var row in steps)
            {
                if (row.Kind == ActivityKind.Dispatch)
                    dispatch = row;
                else if (dispatch is not null && DiscussesPapers(row) && row.Day > dispatch.Latest)
                {
                    yield return new Round(dispatch, row, kind);
                    dispatch = null;
                }
            }
        }
    }

    // a round is slow when at least two others for the same sort of body, close to each other, are far shorter;
    // hence there is at most one for each sort
    private static Dictionary<PlanRow, Round> Slowest(List<Round> rounds)
    {
        var slow = new Dictionary<PlanRow, Round>();
        foreach (var kind in rounds.GroupBy(round => round.Body))
        {
            var byDays = kind.OrderByDescending(round => round.Days).ToList();
            var usual = byDays.Skip(1).ToList();
            if (
                usual.Count >= 2
                && byDays[0].Days <= LongestRound
                && usual[0].Days - usual[^1].Days <= 3
                && byDays[0].Days >= 3 * Math.Max(1, usual[0].Days)
                && byDays[0].Days >= usual[0].Days + 7
            )
                slow.TryAdd(byDays[0].Meeting, byDays[0]);
        }
        return slow;
    }

    private static List<int> OthersOf(Round round, List<Round> rounds) =>
        rounds
            .Where(other => other != round && other.Body == round.Body)
            .Select(other => other.Days)
            .ToList();

    private Finding Report(PlanRow row, PublicHoliday? holiday, Round? slow, List<Round> rounds)
    {
        var facts = new List<string>();
        if (holiday is not null)
            facts.Add(
                $"{DutchDay.Of(row.Day!.Value)} is de eerste werkdag na {holiday.Name} ({DutchDay.Brief(holiday.Day)})"
            );
        if (slow is not null)
            facts.Add(
                $"de stukken zijn dan al {Counted.Days(slow.Days)} eerder verzonden (rij {slow.Dispatch.Number}), tegen {Usual(slow, rounds)} in de andere rondes{HolidaysBetween(slow)}"
            );
        return this.Found(
            Severity.Advice,
            slow is null ? [row.Number] : [slow.Dispatch.Number, row.Number],
            slow is null
                ? [new About.Days(row)]
                : [new About.Days(slow.Dispatch), new About.Days(row)],
            $"Rij {row.Number}: {string.Join("; ", facts)}.",
            slow is null
                ? "Wie de stukken in het lange weekend niet inkijkt, bespreekt ze onvoorbereid; nazending is niet meer mogelijk."
                : "Een ongewoon lange tussentijd is een reserve die elders ontbreekt, of een verzending die te vroeg of een vergadering die te laat staat.",
            slow is null
                ? "Verzend de stukken uiterlijk een week ervoor, of kies een latere vergadering."
                : $"Leg vast waarom deze ronde langer duurt, of kies een eerdere vergadering (dan blijft er tijd over voor het vervolg)."
        );
    }

    private static string Usual(Round slow, List<Round> rounds)
    {
        var others = OthersOf(slow, rounds);
        return others.Min() == others.Max()
            ? Counted.Days(others.Min())
            : $"{others.Min()} tot {Counted.Days(others.Max())}";
    }

    private static string HolidaysBetween(Round round)
    {
        var (first, last) = (round.Dispatch.Latest!.Value, round.Meeting.Day!.Value);
        var names = PublicHolidays
            .Of(first.Year)
            .Where(day => day.IsDayOff && day.Day > first && day.Day < last)
            .Where(day => !day.Day.IsWeekend())
            .Select(day => day.Name)
            .ToList();
        return names.Count == 0 ? "" : $" ({WordList.Some(names)} ertussen)";
    }
}
