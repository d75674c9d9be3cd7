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
        var steps = context.Rows.All.Where(row => row.HasOwnDate() && NeedsPeople(row)).ToList();
        foreach (var row in steps)
        {
            if (OnDay(context, row) is { } finding)
                yield return finding;
        }
        var periods = steps
            .Where(row =>
                row.IsDayPeriod()
                && row.Activity.Date.Span <= LongestPeriod
                && !LiesOpen.Any(row.Says)
            )
            .GroupBy(row => (row.Earliest!.Value, row.Latest!.Value));
        foreach (var period in periods)
        {
            if (InPeriod(context, [.. period]) is { } finding)
                yield return finding;
        }
    }

    private static bool NeedsPeople(PlanRow row) =>
        row.Kind
            is ActivityKind.Meeting
                or ActivityKind.Decision
                or ActivityKind.Opinion
                or ActivityKind.Dispatch
                or ActivityKind.Participation;

    private Finding? OnDay(CheckContext context, PlanRow row)
    {
        var days = row.Activity.Date.SingleDays().ToList();
        var holiday = days.SelectMany(context.Facts.HolidaysOn)
            .FirstOrDefault(day => day.IsDayOff || day.Name == "Goede Vrijdag");
        if (holiday is not null && !IsOnPurpose(context, row, holiday.Name))
            return this.Found(
                holiday.IsDayOff ? Severity.Warning : Severity.Advice,
                [row.Number],
                [new About.Day(holiday.Day)],
                $"Rij {row.Number}: {Wording.Quote(row.Activity)} staat op {DutchDay.Of(holiday.Day)}, {holiday.Name}.",
                "Op een feestdag is bijna niemand aan het werk en wordt zelden vergaderd.",
                $"Kies een andere dag, bijvoorbeeld {DutchDay.Of(WorkingDays.OnOrAfter(holiday.Day.AddDays(1)))}, of zet erbij dat het de bedoeling is."
            );
        if (OnElectionDay(row, days) is { } election)
            return election;
        var weekend = days.Where(day => day.IsWeekend()).ToList();
        if (
            weekend.Count == 0
            || row.Kind == ActivityKind.Participation
            || IsOnPurpose(context, row)
        )
            return null;
        return this.Found(
            Severity.Warning,
            [row.Number],
            [new About.Day(weekend[0])],
            $"Rij {row.Number}: {Wording.Quote(row.Activity)} staat op {DutchDay.Of(weekend[0])}, een {DutchDay.Weekday(weekend[0].DayOfWeek)}.",
            "In het weekend wordt zelden vergaderd of verzonden; vaak is het een vergissing in de datum.",
            $"Controleer de datum, of schrijf erbij dat het op een {DutchDay.Weekday(weekend[0].DayOfWeek)} is."
        );
    }

    // councils and residents have other things to do then; TP011 speaks of what must still be scheduled
    private Finding? OnElectionDay(PlanRow row, List<DateOnly> days)
    {
        if (
            row.Activity.Date.Firmness == Firmness.ToBeScheduled
            || row.Kind == ActivityKind.Dispatch
            || !(
                row.Has(BodyKind.Council)
                || row.Has(BodyKind.Committee)
                || row.Kind == ActivityKind.Participation
            )
        )
            return null;
        var day = days.Find(one => ElectionDays.On(one) is not null);
        return ElectionDays.On(day) is not { } vote || row.Says("verkiezing")
            ? null
            : this.Found(
                Severity.Advice,
                [row.Number],
                [new About.Day(day)],
                $"Rij {row.Number}: {Wording.Quote(row.Activity)} staat op {DutchDay.Of(day)}, de dag van {vote}.",
                "Op een verkiezingsdag zijn raadsleden en inwoners met iets anders bezig, en zijn zalen vaak stembureau.",
                "Kies een andere dag."
            );
    }

    // a weekend or holiday that the row or its footnote names is meant
    private static bool IsOnPurpose(CheckContext context, PlanRow row, string? holiday = null)
    {
        var texts = row.Texts()
            .Append(row.Activity.Date.Words)
            .Concat(
                context
                    .Plan.Footnotes.Where(note => row.Activity.FootnoteMarks.Contains(note.Mark))
                    .Select(note => note.Text)
            )
            .ToList();
        return (holiday is null ? WeekendWords : [holiday, holiday.Split(' ')[^1]]).Any(word =>
                texts.Exists(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            )
            || !row.Activity.Date.NamedDays.IsEmpty
                && row.Activity.Date.NamedDays.Any(day => day.Fits && day.Day.IsWeekend());
    }

    private Finding? InPeriod(CheckContext context, List<PlanRow> steps)
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
            steps.Select(row => row.Number),
            [new About.Days(steps[0])],
            $"{Wording.RowsFirst(steps.Select(row => row.Number))}: de periode {Wording.Quote(steps[0].Activity.Date.Words)} {WordList.Some(remarks)}.",
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
