using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP017: a council or its committee meets in the recess of the plan, or in the summer or Christmas holiday of every region it may be in.</summary>
public sealed class CouncilInRecessCheck : ICheck
{
    public string Code => "TP017";

    public string Title => "De raad vergadert in een vakantie of reces";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var recesses = RecessesOf(context.Rows);
        foreach (var row in context.Rows.All.Where(IsCouncilMeeting))
        {
            var (first, last) = (row.Earliest!.Value, row.Latest!.Value);
            var own = Around(recesses, first, last);
            if (own is not null)
                yield return Report(
                    row,
                    $"in {Wording.Quote(own.Activity)} van rij {own.Number} ({own.Activity.Date.Words})",
                    own
                );
            else if (Holiday(context, first, last) is { } holiday)
                yield return Report(row, $"in de {holiday}", null);
        }
    }

    /// <summary>The rows that say of a stretch of days that it is a holiday or recess, in order.</summary>
    internal static List<PlanRow> RecessesOf(RowIndex steps) =>
        steps
            .All.Where(row =>
                row.Kind == ActivityKind.Holiday
                && row.HasOwnDate()
                && row.Activity.Date is { Kind: DateKind.Period, Span: >= 4 and <= 70 }
            )
            .OrderBy(row => row.Earliest)
            .ToList();

    // recesses do not overlap, so only the last one that has begun by then can hold the days
    private static PlanRow? Around(List<PlanRow> recesses, DateOnly first, DateOnly last)
    {
        var (low, high) = (0, recesses.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (recesses[middle].Earliest <= first)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && recesses[low - 1].Latest >= last ? recesses[low - 1] : null;
    }

    private static bool IsCouncilMeeting(PlanRow row) =>
        row.IsMeeting
        && row.HasOwnDate()
        && row is { Earliest: not null, Latest: not null }
        && row.Activity.Date.Kind != DateKind.Period
        && (row.Has(BodyKind.Council) || row.Has(BodyKind.Committee))
        && !row.Has(BodyKind.Province)
        && !row.Has(BodyKind.Joint);

    // councils have no recess of their own in the shorter holidays everywhere; summer and Christmas they do
    private static string? Holiday(CheckContext context, DateOnly first, DateOnly last)
    {
        if (context.Facts.IsFlemish)
            return null;
        SchoolHoliday? found = null;
        foreach (var region in SchoolCalendar.RegionsOf(context.Plan))
        {
            found = SchoolHolidays
                .On(first, region)
                .FirstOrDefault(holiday =>
                    holiday.Kind is SchoolHolidayKind.Summer or SchoolHolidayKind.Christmas
                    && holiday.Contains(last)
                );
            if (found is null)
                return null;
        }
        if (found is null)
            return null;
        return context.Plan.Region is null
            ? $"{SchoolCalendar.NameOf(found.Kind)} van alle regio's"
            : $"{SchoolCalendar.NameOf(found.Kind)} van regio {SchoolCalendar.NameOf(found.Region)} ({DutchDay.Brief(found.First)} t/m {DutchDay.Brief(found.Last)})";
    }

    private Finding Report(PlanRow row, string when, PlanRow? recess) =>
        this.Found(
            Severity.Warning,
            recess is null ? [row.Number] : [recess.Number, row.Number],
            recess is null ? [new About.Days(row)] : [new About.Days(recess), new About.Days(row)],
            $"{Wording.RowFirst(row)}: {Wording.Quote(row.Activity)} valt {when}.",
            "In het reces komt de raad niet bijeen; de stap schuift dan naar de eerste vergadering erna.",
            "Vraag de griffie wanneer de raad voor of na het reces vergadert, en neem die dag over."
        );
}
