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
        var recesses = RecessesOf(context.Steps);
        foreach (var step in context.Steps.All.Where(IsCouncilMeeting))
        {
            var (first, last) = (step.Earliest!.Value, step.Latest!.Value);
            var own = Around(recesses, first, last);
            if (own is not null)
                yield return Report(
                    step,
                    $"in {Wording.Quote(own.Activity)} van rij {own.Row} ({own.Activity.Date.Words})",
                    own
                );
            else if (Holiday(context, first, last) is { } holiday)
                yield return Report(step, $"in de {holiday}", null);
        }
    }

    /// <summary>The rows that say of a stretch of days that it is a holiday or recess, in order.</summary>
    internal static List<Step> RecessesOf(PlanSteps steps) =>
        steps
            .All.Where(step =>
                step.Kind == ActivityKind.Holiday
                && step.HasOwnDate()
                && step.Activity.Date is { Kind: DateKind.Period, Span: >= 4 and <= 70 }
            )
            .OrderBy(step => step.Earliest)
            .ToList();

    // recesses do not overlap, so only the last one that has begun by then can hold the days
    private static Step? Around(List<Step> recesses, DateOnly first, DateOnly last)
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

    private static bool IsCouncilMeeting(Step step) =>
        step.IsMeeting
        && step.HasOwnDate()
        && step is { Earliest: not null, Latest: not null }
        && step.Activity.Date.Kind != DateKind.Period
        && (step.Has(BodyKind.Council) || step.Has(BodyKind.Committee))
        && !step.Has(BodyKind.Province)
        && !step.Has(BodyKind.Joint);

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

    private Finding Report(Step step, string when, Step? recess) =>
        this.Found(
            Severity.Warning,
            recess is null ? [step.Row] : [recess.Row, step.Row],
            recess is null
                ? [new About.Days(step)]
                : [new About.Days(recess), new About.Days(step)],
            $"{Wording.RowFirst(step)}: {Wording.Quote(step.Activity)} valt {when}.",
            "In het reces komt de raad niet bijeen; de stap schuift dan naar de eerste vergadering erna.",
            "Vraag de griffie wanneer de raad voor of na het reces vergadert, en neem die dag over."
        );
}
