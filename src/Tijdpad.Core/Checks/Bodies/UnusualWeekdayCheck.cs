using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Bodies;

/// <summary>TP051: all councils decide on one day, which is the day on which the colleges always meet; or a group meets on another weekday than ever.</summary>
public sealed class UnusualWeekdayCheck : ICheck
{
    private const int Habit = 3;

    private static readonly string[] Exceptions =
    [
        "extra",
        "ingelast",
        "bijzonder",
        "reserve",
        "conferentie",
        "werksessie",
        "gezamenlijk",
    ];

    public string Code => "TP051";

    public string Title => "Een gremium vergadert op een dag waarop het nooit vergadert";

    public CheckFamily Family => CheckFamily.Bodies;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var meetings = context
            .Rows.All.Where(row =>
                row.IsMeeting && row.HasOwnDate() && row.Activity.Date.Kind == DateKind.Day
            )
            .ToList();
        return OnCollegeDay(context, meetings).Concat(OffDay(meetings));
    }

    private IEnumerable<Finding> OnCollegeDay(CheckContext context, List<PlanRow> meetings)
    {
        var days = meetings
            .Where(row => LeadBody(row) is { Kind: BodyKind.College })
            .Select(row => row.Day!.Value)
            .Distinct()
            .Order()
            .ToList();
        if (
            days.Count < Habit
            || days.Exists(day => day.DayOfWeek != days[0].DayOfWeek)
            || context.Facts.Municipalities is not { } count
        )
            yield break;
        var councils = meetings.Where(row =>
            row.Kind is ActivityKind.Decision or ActivityKind.Opinion
            && row.Activity.Meaning.IsPerMunicipality
            && LeadBody(row) is { Kind: BodyKind.Council, Municipality: null }
            && row.Activity.Occurrences.IsEmpty
            && row.Day!.Value.DayOfWeek == days[0].DayOfWeek
        );
        var colleges = WordList.Some(days.ConvertAll(DutchDay.Brief));
        foreach (var row in councils)
            yield return Together(row, days[0].DayOfWeek, colleges, count);
    }

    private Finding Together(PlanRow row, DayOfWeek day, string colleges, int count)
    {
        var weekday = DutchDay.Weekday(day);
        return this.Found(
            Severity.Warning,
            [row.Number],
            [new About.Days(row)],
            $"Rij {row.Number}: {Wording.Quote(row.Activity)} staat op {DutchDay.Of(row.Day!.Value)}. Dat is een {weekday}, in deze planning de dag van de colleges ({colleges}); één gezamenlijke dag voor de raden van {DutchNumber.Of(count)} gemeenten is onwaarschijnlijk.",
            "Elke raad heeft zijn eigen vergaderdag; een raad die dan niet bijeenkomt, besluit pas in zijn volgende vergadering.",
            "Vraag elke griffie de raadsvergadering in die weken en zet een dag per gemeente in de rij, of spreek één extra gezamenlijke dag af."
        );
    }

    // a group of its own that has always met on one weekday
    private IEnumerable<Finding> OffDay(List<PlanRow> meetings)
    {
        var groups = meetings
            .Where(row =>
                row.Activity.Meaning.Bodies
                    is [{ Kind: not (BodyKind.Residents or BodyKind.Press) } body]
                && row.Activity.Title.StartsWith(body.Name, StringComparison.OrdinalIgnoreCase)
            )
            .GroupBy(row => row.Activity.Meaning.Bodies[0]);
        foreach (
            var group in groups.Select(group => group.ToList()).Where(group => group.Count > Habit)
        )
        {
            var usual = group
                .GroupBy(row => row.Day!.Value.DayOfWeek)
                .OrderByDescending(days => days.Count())
                .First();
            var off = group.Where(row => row.Day!.Value.DayOfWeek != usual.Key).ToList();
            if (off.Count == 1 && usual.Count() >= Habit + 1 && !IsException(off[0]))
                yield return Off(off[0], usual.ToList());
        }
    }

    private static bool IsException(PlanRow row) =>
        Exceptions.Any(row.Says) || row.Day!.Value.IsWeekend();

    private Finding Off(PlanRow row, List<PlanRow> usual) =>
        this.Found(
            Severity.Advice,
            [row.Number],
            [new About.Days(row), new About.Body(row.Activity.Meaning.Bodies[0])],
            $"Rij {row.Number}: {DutchArticle.With(row.Activity.Meaning.Bodies[0].Name)} is op {DutchDay.Of(row.Day!.Value)}; de andere {usual.Count} keer ({WordList.Some(usual.ConvertAll(other => DutchDay.Brief(other.Day!.Value)))}) is het een {DutchDay.Weekday(usual[0].Day!.Value.DayOfWeek)}.",
            "Een andere weekdag dan gewoonlijk is vaak een vergissing in de datum.",
            "Controleer de datum, of zet erbij dat het een andere dag is."
        );

    private static Body? LeadBody(PlanRow row) =>
        row.Activity.Meaning.Bodies is [var first, ..] ? first : null;
}
