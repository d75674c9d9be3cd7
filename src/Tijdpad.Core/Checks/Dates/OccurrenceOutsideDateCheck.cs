using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP010: the day that a row names for one municipality lies outside the date of the row.</summary>
public sealed class OccurrenceOutsideDateCheck : ICheck
{
    public string Code => "TP010";

    public string Title => "De dag van een gemeente valt buiten de datum van de rij";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var row in context.Rows.All.Where(row => row.HasOwnDate()))
        {
            var outside = row.Activity.Occurrences.Where(one => IsOutside(row, one)).ToList();
            if (outside.Count > 0)
                yield return Report(row, outside);
        }
    }

    // a day of the same week is what "ongeveer" means; another week is not
    private static bool IsOutside(PlanRow row, Occurrence occurrence)
    {
        var (date, own) = (row.Activity.Date, occurrence.Date);
        if (own.IsLapsed || own.Earliest is not { } first || own.Latest is not { } last)
            return false;
        if (!(first > date.Latest || last < date.Earliest))
            return false;
        return date.Kind is not (DateKind.Day or DateKind.Around)
            || date.Earliest is not { } main
            || IsoWeek.Of(Middle(main, date.Latest ?? main)) != IsoWeek.Of(first);
    }

    private static DateOnly Middle(DateOnly first, DateOnly last) =>
        first.AddDays((last.DayNumber - first.DayNumber) / 2);

    private Finding Report(PlanRow row, List<Occurrence> outside)
    {
        var isAround = row.Activity.Date.Kind == DateKind.Around;
        var days = outside.ConvertAll(one =>
            $"{one.Municipality} {one.Date.Words}{Distance(row, one)}"
        );
        return this.Found(
            isAround ? Severity.Advice : Severity.Warning,
            [row.Number],
            [new About.Days(row), .. outside.SelectMany(Parts)],
            $"Rij {row.Number} staat op {Wording.Quote(row.Activity.Date.Words)}, maar noemt {WordList.Some(days)}: in een andere week.",
            "Wie alleen de datum van de rij leest, denkt dat de stap dan overal gezet is.",
            $"Geef de rij een datum die alle gemeenten omvat ({Span(row)}), of maak een rij per gemeente."
        );
    }

    private static IEnumerable<About> Parts(Occurrence occurrence) =>
        [new About.Municipality(occurrence.Municipality), new About.Days(occurrence.Date)];

    private static string Distance(PlanRow row, Occurrence occurrence)
    {
        var date = row.Activity.Date;
        if (
            date.Kind is not (DateKind.Day or DateKind.Around)
            || date is not { Earliest: { } first, Latest: { } last }
        )
            return "";
        var days = occurrence.Date.Earliest!.Value.DayNumber - Middle(first, last).DayNumber;
        return days > 0 ? $" ({Counted.Days(days)} later)" : $" ({Counted.Days(-days)} eerder)";
    }

    private static string Span(PlanRow row)
    {
        var days = row
            .Activity.Occurrences.SelectMany(one => new[] { one.Date.Earliest, one.Date.Latest })
            .OfType<DateOnly>()
            .ToList();
        var (first, last) = (DutchDay.Brief(days.Min()), DutchDay.Brief(days.Max()));
        return first == last ? first : $"{first} – {last}";
    }
}
