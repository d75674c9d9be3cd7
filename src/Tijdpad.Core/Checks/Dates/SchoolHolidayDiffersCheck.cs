using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP008: a school holiday in the plan has other days than the official one of the region.</summary>
public sealed class SchoolHolidayDiffersCheck : ICheck
{
    private static readonly (string Word, SchoolHolidayKind Kind)[] Names =
    [
        ("herfstvakantie", SchoolHolidayKind.Autumn),
        ("kerstvakantie", SchoolHolidayKind.Christmas),
        ("voorjaarsvakantie", SchoolHolidayKind.Spring),
        ("krokusvakantie", SchoolHolidayKind.Spring),
        ("meivakantie", SchoolHolidayKind.May),
        ("zomervakantie", SchoolHolidayKind.Summer),
    ];

    public string Code => "TP008";

    public string Title => "Een schoolvakantie wijkt af van de officiële";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Facts.IsFlemish)
            yield break;
        foreach (var row in context.Rows.All)
        {
            if (
                row.Kind == ActivityKind.Holiday
                && row.IsDayPeriod()
                && row.Activity.Date.Span >= 4
                && KindOf(row.Activity.Title) is { } kind
                && Differs(context, row, kind) is { } finding
            )
                yield return finding;
        }
    }

    private static SchoolHolidayKind? KindOf(string title)
    {
        foreach (var (word, kind) in Names)
        {
            if (title.Contains(word, StringComparison.OrdinalIgnoreCase))
                return kind;
        }
        return null;
    }

    private Finding? Differs(CheckContext context, PlanRow row, SchoolHolidayKind kind)
    {
        var (first, last) = (row.Earliest!.Value, row.Latest!.Value);
        var official = SchoolCalendar
            .RegionsOf(context.Plan)
            .Select(region => SchoolHolidays.Find(kind, first.AddDays(4).Year, region))
            .OfType<SchoolHoliday>()
            .ToList();
        if (official.Count == 0 || official.Exists(holiday => IsSame(holiday, first, last)))
            return null;
        // a row of another holiday that the words mislabel, or of another country, is not ours to judge
        if (!official.Exists(holiday => holiday.First <= last && holiday.Last >= first))
            return null;
        return this.Found(
            Severity.Advice,
            [row.Number],
            [new About.Days(row)],
            $"Rij {row.Number}: {Wording.Quote(row.Activity)} staat van {DutchDay.Brief(first)} t/m {DutchDay.Brief(last)}; officieel is de {SchoolCalendar.NameOf(kind)} {Official(official)}.{HolidaysIn(first, last)}",
            "Scholen mogen van het advies afwijken, maar niet overal gelijk: in de ene gemeente is er dan wel vakantie en in de andere niet.",
            "Vraag na welke weken in de deelnemende gemeenten vrij zijn, en neem die over."
        );
    }

    // Saturdays and Sundays at the ends do not count: "24/4 – 28/4" is the holiday of 22 through 30 April
    private static bool IsSame(SchoolHoliday holiday, DateOnly first, DateOnly last) =>
        Trim(holiday.First, 1) == Trim(first, 1) && Trim(holiday.Last, -1) == Trim(last, -1);

    private static DateOnly Trim(DateOnly day, int step)
    {
        while (day.IsWeekend())
            day = day.AddDays(step);
        return day;
    }

    private static string Official(List<SchoolHoliday> official)
    {
        var spans = official.GroupBy(holiday => (holiday.First, holiday.Last)).ToList();
        return spans.Count == 1
            ? Days(spans[0].Key.First, spans[0].Key.Last)
            : WordList.Some(
                spans.ConvertAll(span =>
                    $"{Days(span.Key.First, span.Key.Last)} ({WordList.Some(span.Select(holiday => SchoolCalendar.NameOf(holiday.Region)).ToList())})"
                )
            );
    }

    private static string Days(DateOnly first, DateOnly last) => DutchDay.FullPeriod(first, last);

    private static string HolidaysIn(DateOnly first, DateOnly last)
    {
        var names = PublicHolidays
            .Of(first.Year)
            .Concat(last.Year > first.Year ? PublicHolidays.Of(last.Year) : [])
            .Where(day => day.Day >= first && day.Day <= last && day.IsRecognised)
            .Select(day => $"{day.Name} ({DutchDay.Brief(day.Day)})")
            .ToList();
        return names.Count switch
        {
            0 => "",
            1 => $" {names[0]} valt erin.",
            _ => $" {WordList.Some(names)} vallen erin.",
        };
    }
}
