using Tijdpad.Checks;
using Tijdpad.Findings;
using Tijdpad.Forecasts;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Rhythms;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Shared;

namespace Tijdpad.Web.Front;

/// <summary>
/// What the front page shows of the sample that the program carries, reckoned as for any project, on the day of the planning
/// itself: so that it is the same every day, and true.
/// </summary>
/// <param name="Rows">How many rows were read of the Word document.</param>
/// <param name="Findings">How many things are found that cannot be right or need a look; advice is not counted.</param>
/// <param name="MissingDates">How many dates municipalities still have to give.</param>
/// <param name="Target">By when all councils should have decided, the day included.</param>
/// <param name="Chance">That they have, 0 to 1.</param>
/// <param name="Day">From which day was looked.</param>
/// <param name="Councils">In the order of the plan.</param>
/// <param name="Window">The best span after the last day in which all councils meet whose days are known; null when there is none.</param>
public sealed record FrontPicture(
    int Rows,
    int Findings,
    int MissingDates,
    DateOnly Target,
    double Chance,
    DateOnly Day,
    ValueList<FrontCouncil> Councils,
    (DateOnly First, DateOnly Last)? Window
)
{
    private const int MonthsAfter = 3;

    private const int TwoWeeks = 14;

    /// <summary>The first day that is drawn: the month after that of the planning.</summary>
    public DateOnly From => new DateOnly(Day.Year, Day.Month, 1).AddMonths(1);

    /// <summary>The last day that is drawn, included.</summary>
    public DateOnly Through =>
        new DateOnly(Target.Year, Target.Month, 1).AddMonths(MonthsAfter).AddDays(-1);

    /// <summary>How many weeks before the last day was looked.</summary>
    public int WeeksAhead => (Target.DayNumber - Day.DayNumber) / 7;

    /// <summary>How many councils meet in the week that ends on the last day.</summary>
    public int InTime => Councils.Count(council => council.Days.Any(IsInTime));

    /// <summary>How many councils meet in the window.</summary>
    public int InWindow => Councils.Count(council => council.Days.Any(IsInWindow));

    public bool IsInTime(DateOnly day) => day <= Target && day > Target.AddDays(-7);

    public bool IsInWindow(DateOnly day) =>
        Window is { } window && day >= window.First && day <= window.Last;

    /// <summary>Where a day begins, from 0 at the left through 100 at the right.</summary>
    public double At(DateOnly day) =>
        100.0 * (day.DayNumber - From.DayNumber) / (Through.DayNumber - From.DayNumber + 1);

    /// <summary>The first days of the months that are drawn.</summary>
    public IEnumerable<DateOnly> Months
    {
        get
        {
            for (var month = From; month <= Through; month = month.AddMonths(1))
                yield return month;
        }
    }

    public static FrontPicture OfSample()
    {
        var plan = SampleHistories
            .All()
            .First(sample => sample.Id == FirstStart.MeetingsProject)
            .Revisions[^1]
            .Plan;
        var day = plan.AsOf!.Value;
        var together = Forecast.TogetherOf(plan, ForecastPlans.Terms(plan, day))!;
        var bare = new FrontPicture(
            plan.Activities.Count,
            AllChecks.Run(plan, day).Count(one => one.Severity != Severity.Advice),
            MunicipalDates.Of(plan).Missing(plan, day).Sum(one => one.Dates.Count),
            together.Target!.Value,
            together.Chance!.Value,
            day,
            [],
            null
        );
        var found = WindowsOf(plan, bare);
        return bare with
        {
            Councils = found.Bodies.Select(one => FrontCouncil.Of(plan, one)).ToValueList(),
            Window = found
                .Windows.Where(window => window.IsAttainable && window.First > bare.Target)
                .Select(window => ((DateOnly, DateOnly)?)(window.First, window.Last))
                .FirstOrDefault(),
        };
    }

    // as the page of common windows looks for them
    private static CommonWindows WindowsOf(Plan plan, FrontPicture bare)
    {
        var free = plan.WithTiming(plan.Timing with { Wishes = [] });
        var councils = WindowRequest.CouncilsOf(plan);
        return CommonWindows.Of(
            plan,
            new(councils, bare.From, bare.Through, TwoWeeks)
            {
                Today = bare.Day,
                Earliest = EarliestDecisions.Of(free, bare.Day).For,
            }
        );
    }
}

/// <summary>A council of the sample.</summary>
/// <param name="Name">Of its municipality.</param>
/// <param name="IsUnknown">Nobody told when it meets.</param>
/// <param name="Days">On which it meets, of those that are drawn.</param>
/// <param name="Recesses">As it told them, first and last days included.</param>
public sealed record FrontCouncil(
    string Name,
    bool IsUnknown,
    ValueList<DateOnly> Days,
    ValueList<(DateOnly First, DateOnly Last)> Recesses
)
{
    public static FrontCouncil Of(Plan plan, BodyMeetings council)
    {
        var body = council.Body;
        var key = BodyCalendar.KeyOf(body.Kind, body.Name, body.Municipality);
        return new(
            body.Municipality ?? body.Name,
            council.IsUnknown,
            council.Days,
            (plan.Timing.Calendars.FirstOrDefault(one => one.Key == key)?.Recesses ?? [])
                .Select(recess => (recess.First, recess.Last))
                .ToValueList()
        );
    }
}
