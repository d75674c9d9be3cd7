using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP001: a row stands under a heading of weeks, months or years in which its days do not fall.</summary>
public sealed class OutsideWeekHeadingCheck : ICheck
{
    private const int FarApart = 180;

    public string Code => "TP001";

    public string Title => "De datum valt buiten de week of maand van de kop";

    public CheckFamily Family => CheckFamily.Dates;

    public bool IsAboutPlaces => true;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var headings = context.Facts.Headings;
        var outside = headings
            .Select(heading => (Heading: heading, Steps: Outside(heading)))
            .Where(found => found.Steps.Count > 0)
            .ToList();
        // when most rows fall outside, the headings do not count the weeks of the calendar
        var dated = headings.Sum(heading => heading.Rows.Count(row => row.HasOwnDate()));
        if (dated > 3 && outside.Sum(found => found.Steps.Count) * 2 > dated)
            return [];
        return outside.Select(found => Report(found.Heading, found.Steps, headings));
    }

    private static List<PlanRow> Outside(HeadingRows heading) =>
        heading.Span.IsUnknown
        || heading.Span.Kind is DateKind.Day or DateKind.AllOf or DateKind.OneOf
            ? []
            : heading.Rows.Where(row => row.HasOwnDate() && IsOutside(heading, row)).ToList();

    private static bool IsOutside(HeadingRows heading, PlanRow row)
    {
        var date = row.Activity.Date;
        if (date.Kind is DateKind.Relative or DateKind.Named || Distance(heading, row) > FarApart)
            return false;
        return date.Earliest > heading.Last || date.Latest < heading.First;
    }

    // a jump of half a year between two inferred years says more about the inference
    private static int Distance(HeadingRows heading, PlanRow row)
    {
        var date = row.Activity.Date;
        if (!date.IsYearInferred() && !heading.Span.IsYearInferred())
            return 0;
        if (date.Earliest > heading.Last)
            return date.Earliest.Value.DayNumber - heading.Last.DayNumber;
        return date.Latest < heading.First
            ? heading.First.DayNumber - date.Latest.Value.DayNumber
            : 0;
    }

    private Finding Report(
        HeadingRows heading,
        List<PlanRow> steps,
        IReadOnlyList<HeadingRows> headings
    ) =>
        this.Found(
            Severity.Error,
            steps.Select(row => row.Number),
            [new About.Heading(heading.Heading), .. steps.Select(row => new About.Days(row))],
            string.Join(' ', steps.Take(3).Select(row => Sentence(heading, row)))
                + (
                    steps.Count > 3
                        ? $" Hetzelfde geldt voor {Wording.Rows(steps.Skip(3).Select(row => row.Number))}."
                        : ""
                ),
            "Wie op de koppen zoekt, leest het verkeerde moment: kop en datum kunnen niet allebei kloppen.",
            Repair(heading, steps, headings)
        );

    private static string Sentence(HeadingRows heading, PlanRow row)
    {
        var date = row.Activity.Date;
        var days = date.SingleDays().ToList();
        var verb = days.Count == 1 || date.Kind == DateKind.By ? "valt" : "vallen";
        var place = heading.IsWeeks ? $" {verb} in {WeeksOf(date)}" : $" {verb} daar buiten";
        var words = days.Count is 1 or 2
            ? WordList.Some(days.ConvertAll(DutchDay.Of))
            : Wording.Quote(date.Words);
        return $"Rij {row.Number}: {words}{place}, maar de rij staat onder {Wording.Quote(heading.Heading.Words)}.";
    }

    private static string WeeksOf(FuzzyDate date)
    {
        var words = HeadingRows.WordsFor(
            date.Earliest ?? date.Latest!.Value,
            date.Latest ?? date.Earliest!.Value
        );
        return words.ToLowerInvariant();
    }

    private static string Repair(
        HeadingRows heading,
        List<PlanRow> steps,
        IReadOnlyList<HeadingRows> headings
    )
    {
        var rows = Wording.Rows(steps.Select(row => row.Number));
        var better = headings.FirstOrDefault(other =>
            other != heading
            && !other.Span.IsUnknown
            && steps.TrueForAll(row => Fits(row, other.First, other.Last))
        );
        if (ShiftedWords(heading) is { } words)
            return better is null
                ? $"Noem de kop {Wording.Quote(words)}: dan vallen alle rijen eronder erin."
                : $"Noem de kop {Wording.Quote(words)}: dan vallen alle rijen eronder erin. Of zet {rows} onder {Wording.Quote(better.Heading.Words)}.";
        if (better is not null)
            return $"Zet {rows} onder {Wording.Quote(better.Heading.Words)}, of verbeter de datum.";
        return "Verbeter de datum, of zet de rij onder een kop waarin die valt.";
    }

    // a heading of several rows that all fit when it is moved by a week or two is off by that much
    private static string? ShiftedWords(HeadingRows heading)
    {
        var dated = heading.Rows.Where(row => row.HasOwnDate()).ToList();
        if (!heading.IsWeeks || dated.Count < 2)
            return null;
        foreach (var weeks in new[] { -1, 1, -2, 2 })
        {
            var (first, last) = (heading.First.AddDays(7 * weeks), heading.Last.AddDays(7 * weeks));
            if (dated.TrueForAll(row => Fits(row, first, last)))
                return heading.WordsOfRows;
        }
        return null;
    }

    private static bool Fits(PlanRow row, DateOnly first, DateOnly last) =>
        !(row.Earliest > last || row.Latest < first);
}
