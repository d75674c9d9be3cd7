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
            .Steps.All.Where(step =>
                step.IsMeeting && step.HasOwnDate() && step.Activity.Date.Kind == DateKind.Day
            )
            .ToList();
        return OnCollegeDay(context, meetings).Concat(OffDay(meetings));
    }

    private IEnumerable<Finding> OnCollegeDay(CheckContext context, List<Step> meetings)
    {
        var days = meetings
            .Where(step => LeadBody(step) is { Kind: BodyKind.College })
            .Select(step => step.Day!.Value)
            .Distinct()
            .Order()
            .ToList();
        if (
            days.Count < Habit
            || days.Exists(day => day.DayOfWeek != days[0].DayOfWeek)
            || context.Facts.Municipalities is not { } count
        )
            yield break;
        var councils = meetings.Where(step =>
            step.Kind is ActivityKind.Decision or ActivityKind.Opinion
            && step.Activity.Meaning.IsPerMunicipality
            && LeadBody(step) is { Kind: BodyKind.Council, Municipality: null }
            && step.Activity.Occurrences.IsEmpty
            && step.Day!.Value.DayOfWeek == days[0].DayOfWeek
        );
        var colleges = WordList.Some(days.ConvertAll(DutchDay.Brief));
        foreach (var step in councils)
            yield return Together(step, days[0].DayOfWeek, colleges, count);
    }

    private Finding Together(Step step, DayOfWeek day, string colleges, int count)
    {
        var weekday = DutchDay.Weekday(day);
        return this.Found(
            Severity.Warning,
            [step.Row],
            [new About.Days(step)],
            $"Rij {step.Row}: {Wording.Quote(step.Activity)} staat op {DutchDay.Of(step.Day!.Value)}. Dat is een {weekday}, in deze planning de dag van de colleges ({colleges}); één gezamenlijke dag voor de raden van {DutchNumber.Of(count)} gemeenten is onwaarschijnlijk.",
            "Elke raad heeft zijn eigen vergaderdag; een raad die dan niet bijeenkomt, besluit pas in zijn volgende vergadering.",
            "Vraag elke griffie de raadsvergadering in die weken en zet een dag per gemeente in de rij, of spreek één extra gezamenlijke dag af."
        );
    }

    // a group of its own that has always met on one weekday
    private IEnumerable<Finding> OffDay(List<Step> meetings)
    {
        var groups = meetings
            .Where(step =>
                step.Activity.Meaning.Bodies
                    is [{ Kind: not (BodyKind.Residents or BodyKind.Press) } body]
                && step.Activity.Title.StartsWith(body.Name, StringComparison.OrdinalIgnoreCase)
            )
            .GroupBy(step => step.Activity.Meaning.Bodies[0]);
        foreach (
            var group in groups.Select(group => group.ToList()).Where(group => group.Count > Habit)
        )
        {
            var usual = group
                .GroupBy(step => step.Day!.Value.DayOfWeek)
                .OrderByDescending(days => days.Count())
                .First();
            var off = group.Where(step => step.Day!.Value.DayOfWeek != usual.Key).ToList();
            if (off.Count == 1 && usual.Count() >= Habit + 1 && !IsException(off[0]))
                yield return Off(off[0], usual.ToList());
        }
    }

    private static bool IsException(Step step) =>
        Exceptions.Any(step.Says) || step.Day!.Value.IsWeekend();

    private Finding Off(Step step, List<Step> usual) =>
        this.Found(
            Severity.Advice,
            [step.Row],
            [new About.Days(step), new About.Body(step.Activity.Meaning.Bodies[0])],
            $"Rij {step.Row}: {DutchArticle.With(step.Activity.Meaning.Bodies[0].Name)} is op {DutchDay.Of(step.Day!.Value)}; de andere {usual.Count} keer ({WordList.Some(usual.ConvertAll(other => DutchDay.Brief(other.Day!.Value)))}) is het een {DutchDay.Weekday(usual[0].Day!.Value.DayOfWeek)}.",
            "Een andere weekdag dan gewoonlijk is vaak een vergissing in de datum.",
            "Controleer de datum, of zet erbij dat het een andere dag is."
        );

    private static Body? LeadBody(Step step) =>
        step.Activity.Meaning.Bodies is [var first, ..] ? first : null;
}
