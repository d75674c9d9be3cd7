using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP004: a heading promises weeks in which nothing happens, or has no rows at all.</summary>
public sealed class UnfilledHeadingCheck : ICheck
{
    public string Code => "TP004";

    public string Title => "Een weekkop belooft meer weken dan eronder staan";

    public CheckFamily Family => CheckFamily.Dates;

    public bool IsAboutPlaces => true;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var headings = context.Facts.Headings.Where(heading => heading.IsWeeks).ToList();
        foreach (var heading in headings.Where(IsPartlyFilled))
            yield return PartlyFilled(heading);
        var empty = headings.Where(heading => heading.Rows.Count == 0).ToList();
        // a planning that lists every week has empty ones on purpose
        if (empty.Count > 0 && empty.Count * 4 <= headings.Count)
            yield return this.Found(
                Severity.Advice,
                [],
                [.. empty.Select(heading => new About.Heading(heading.Heading))],
                $"Onder {WordList.Some(empty.ConvertAll(heading => Wording.Quote(heading.Heading.Words)))} staat niets.",
                "De lezer weet niet of er niets gebeurt, of dat er een rij ontbreekt.",
                "Zet eronder wat er dan gebeurt, of haal de kop weg."
            );
    }

    // two or more rows, all in one week of three or more
    private static bool IsPartlyFilled(HeadingRows heading) =>
        heading is { Weeks: >= 3, Rows.Count: >= 2 }
        && heading.Rows.All(row => row.IsSharp() && IsInOneWeekOf(heading, row))
        && heading.Rows.Select(row => WeekOf(row)).Distinct().Count() == 1;

    private static bool IsInOneWeekOf(HeadingRows heading, PlanRow row) =>
        row.Earliest >= heading.First
        && row.Latest <= heading.Last
        && IsoWeek.Of(row.Earliest.Value) == IsoWeek.Of(row.Latest.Value);

    private static IsoWeek WeekOf(PlanRow row) => IsoWeek.Of(row.Earliest!.Value);

    private Finding PartlyFilled(HeadingRows heading)
    {
        var week = WeekOf(heading.Rows[0]).Number;
        return this.Found(
            Severity.Advice,
            heading.Rows.Select(row => row.Number),
            [new About.Heading(heading.Heading)],
            $"Onder {Wording.Quote(heading.Heading.Words)} staan alleen dagen in week {week} ({Wording.Rows(heading.Rows.Select(row => row.Number))}); voor de andere weken staat er niets.",
            "De kop belooft een blok van weken waarin niets gepland is: rijen ontbreken, of de kop is te ruim.",
            $"Noem de kop {Wording.Quote($"Week {week}")}, of vul aan wat er in de andere weken gebeurt."
        );
    }
}
