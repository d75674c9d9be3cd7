using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rhythms;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP007: a meeting or dispatch on a weekend or public holiday, or a period for meetings that is shorter than it looks.</summary>
public sealed class NonWorkingDayCheck : ICheck
{
    private const int LongestPeriod = 31;

    private static readonly string[] WeekendWords = ["zaterdag", "zondag", "weekend"];

    // a period in which people can react runs on through weekends and holidays
    private static readonly string[] LiesOpen =
    [
        "inzage",
        "inspraak",
        "reacti",
        "open voor",
        "reageren",
    ];

    public string Code => "TP007";

    public string Title => "Weekend of feestdag";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Facts.IsFlemish)
            yield break;
        var steps = context
            .Steps.All.Where(step => step.HasOwnDate() && NeedsPeople(step))
            .ToList();
        foreach (var step in steps)
        {
            if (OnDay(context, step) is { } finding)
                yield return finding;
        }
        var periods = steps
            .Where(step =>
                step.IsDayPeriod()
                && step.Activity.Date.Span <= LongestPeriod
                && !LiesOpen.Any(step.Says)
            )
            .GroupBy(step => (step.Earliest!.Value, step.Latest!.Value));
        foreach (var period in periods)
        {
            if (InPeriod(context, [.. period]) is { } finding)
                yield return finding;
        }
    }

    private static bool NeedsPeople(Step step) =>
        step.Kind
            is ActivityKind.Meeting
                or ActivityKind.Decision
                or ActivityKind.Opinion
                or ActivityKind.Dispatch
                or ActivityKind.Participation;

    private Finding? OnDay(CheckContext context, Step step)
    {
        var days = step.Activity.Date.SingleDays().ToList();
        var holiday = days.SelectMany(context.Facts.HolidaysOn)
            .FirstOrDefault(day => day.IsDayOff || day.Name == "Goede Vrijdag");
        if (holiday is not null && !IsOnPurpose(context, step, holiday.Name))
            return this.Found(
                holiday.IsDayOff ? Severity.Warning : Severity.Advice,
                [step.Row],
                [new About.Day(holiday.Day)],
                $"Rij {step.Row}: {Wording.Quote(step.Activity)} staat op {DutchDay.Of(holiday.Day)}, {holiday.Name}.",
                "Op een feestdag is bijna niemand aan het werk en wordt zelden vergaderd.",
                $"Kies een andere dag, bijvoorbeeld {DutchDay.Of(WorkingDays.OnOrAfter(holiday.Day.AddDays(1)))}, of zet erbij dat het de bedoeling is."
            );
        if (OnElectionDay(step, days) is { } election)
            return election;
        var weekend = days.Where(day => day.IsWeekend()).ToList();
        if (
            weekend.Count == 0
            || step.Kind == ActivityKind.Participation
            || IsOnPurpose(context, step)
        )
            return null;
        return this.Found(
            Severity.Warning,
            [step.Row],
            [new About.Day(weekend[0])],
            $"Rij {step.Row}: {Wording.Quote(step.Activity)} staat op {DutchDay.Of(weekend[0])}, een {DutchDay.Weekday(weekend[0].DayOfWeek)}.",
            "In het weekend wordt zelden vergaderd of verzonden; vaak is het een vergissing in de datum.",
            $"Controleer de datum, of schrijf erbij dat het op een {DutchDay.Weekday(weekend[0].DayOfWeek)} is."
        );
    }

    // councils and residents have other things to do then; TP011 speaks of what must still be scheduled
    private Finding? OnElectionDay(Step step, List<DateOnly> days)
    {
        if (
            step.Activity.Date.Firmness == Firmness.ToBeScheduled
            || step.Kind == ActivityKind.Dispatch
            || !(
                step.Has(BodyKind.Council)
                || step.Has(BodyKind.Committee)
                || step.Kind == ActivityKind.Participation
            )
        )
            return null;
        var day = days.Find(one => ElectionDays.On(one) is not null);
        return ElectionDays.On(day) is not { } vote || step.Says("verkiezing")
            ? null
            : this.Found(
                Severity.Advice,
                [step.Row],
                [new About.Day(day)],
                $"Rij {step.Row}: {Wording.Quote(step.Activity)} staat op {DutchDay.Of(day)}, de dag van {vote}.",
                "Op een verkiezingsdag zijn raadsleden en inwoners met iets anders bezig, en zijn zalen vaak stembureau.",
                "Kies een andere dag."
            );
    }

    // a weekend or holiday that the row or its footnote names is meant
    private static bool IsOnPurpose(CheckContext context, Step step, string? holiday = null)
    {
        var texts = step.Texts()
            .Append(step.Activity.Date.Words)
            .Concat(
                context
                    .Plan.Footnotes.Where(note => step.Activity.FootnoteMarks.Contains(note.Mark))
                    .Select(note => note.Text)
            )
            .ToList();
        return (holiday is null ? WeekendWords : [holiday, holiday.Split(' ')[^1]]).Any(word =>
                texts.Exists(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            )
            || !step.Activity.Date.NamedDays.IsEmpty
                && step.Activity.Date.NamedDays.Any(day => day.Fits && day.Day.IsWeekend());
    }

    private Finding? InPeriod(CheckContext context, List<Step> steps)
    {
        var (first, last) = (steps[0].Earliest!.Value, steps[0].Latest!.Value);
        var remarks = new List<string>();
        if (first.DayOfWeek == DayOfWeek.Sunday)
            remarks.Add("begint op een zondag");
        if (last.DayOfWeek == DayOfWeek.Saturday)
            remarks.Add("eindigt op een zaterdag");
        var holidays = PublicHolidaysIn(context, first, last);
        if (holidays.Count > 0)
            remarks.Add($"bevat {WordList.Some(holidays)}");
        if (SchoolCalendar.OverlapWith(context.Plan, first, last) is { } school)
            remarks.Add($"loopt door in de {school}");
        if (remarks.Count == 0)
            return null;
        return this.Found(
            Severity.Advice,
            steps.Select(step => step.Row),
            [new About.Days(steps[0])],
            $"{Wording.RowsFirst(steps.Select(step => step.Row))}: de periode {Wording.Quote(steps[0].Activity.Date.Words)} {WordList.Some(remarks)}.",
            "Er blijven minder dagen over om bijeen te komen dan de periode belooft.",
            $"Tel alleen de {WorkingDays.Between(first.AddDays(-1), last)} werkdagen, en stem de laatste dag daarop af."
        );
    }

    private static List<string> PublicHolidaysIn(
        CheckContext context,
        DateOnly first,
        DateOnly last
    ) =>
        Enumerable
            .Range(0, last.DayNumber - first.DayNumber + 1)
            .SelectMany(days => context.Facts.HolidaysOn(first.AddDays(days)))
            .Where(day => day.IsDayOff || day.IsRecognised)
            .Where(day => day.Day.DayOfWeek != DayOfWeek.Sunday)
            .Select(day => $"{day.Name} ({DutchDay.Brief(day.Day)})")
            .ToList();
}
