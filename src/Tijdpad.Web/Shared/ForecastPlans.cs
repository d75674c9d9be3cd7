using Tijdpad.Forecasts;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Shared;

/// <summary>The forecasts of revisions. A forecast depends on the revision and on the day alone, so that it is worked out once.</summary>
public sealed class ForecastPlans(Workbench bench, Today today)
{
    private const int MostThreads = 4;
    private const int MostRowsOfThreads = 1_000;

    /// <summary>Each by the time it takes beside looking at the rows once.</summary>
    private const int EffortOfForecast = 5;
    private const int EffortOfDrivers = 10;

    /// <summary>The day from which a plan is reckoned: today, or for a plan that is all over its own day.</summary>
    public DateOnly DayOf(Plan plan) => ReckoningDay.Of(plan, today.Day);

    public Task<Worked<Forecast>> OfAsync(OpenRevision revision, CancellationToken stop) =>
        bench.OfAsync(Forecast(revision), stop);

    /// <summary>What is possible and what is too late, without playing anything.</summary>
    public Task<Worked<PlanSchedule>> ScheduleAsync(
        OpenRevision revision,
        CancellationToken stop
    ) =>
        bench.OfAsync(
            Order(
                revision,
                "schedule",
                2,
                _ => PlanSchedule.Of(PlanNetwork.Of(revision.Plan), DayOf(revision.Plan)),
                schedule => 1_500L * schedule.Steps.Count
            ),
            stop
        );

    /// <summary>What waits for what.</summary>
    public Task<Worked<PlanNetwork>> NetworkAsync(OpenRevision revision, CancellationToken stop) =>
        bench.OfAsync(
            Order(
                revision,
                "network",
                2,
                _ => PlanNetwork.Of(revision.Plan),
                network => 1_500L * network.Steps.Count
            ),
            stop
        );

    public Task<Worked<ValueList<Driver>>> DriversAsync(
        OpenRevision revision,
        CancellationToken stop
    ) =>
        bench.OfAsync(
            Order(
                revision,
                "drivers",
                EffortOfDrivers,
                progress =>
                    Tijdpad.Forecasts.Forecast.Drivers(
                        PlanNetwork.Of(revision.Plan),
                        Terms(revision.Plan, DayOf(revision.Plan)),
                        stop: progress.Stop
                    ),
                drivers => 1_000L * drivers.Count
            ),
            stop
        );

    /// <summary>The forecast of a plan that is no revision.</summary>
    public Forecast Of(Plan plan, WorkProgress progress) =>
        Tijdpad.Forecasts.Forecast.Of(plan, Terms(plan, DayOf(plan)), progress.Stop);

    /// <summary>What is worked out when somebody asks for the forecast of a revision.</summary>
    public WorkOrder<Forecast> Forecast(OpenRevision revision) =>
        Order(
            revision,
            "forecast",
            EffortOfForecast,
            progress => Of(revision.Plan, progress),
            BytesOf
        );

    private WorkOrder<T> Order<T>(
        OpenRevision revision,
        string what,
        int effort,
        Func<WorkProgress, T> make,
        Func<T, long> bytesOf
    )
        where T : class =>
        new(
            (what, revision.ProjectId, revision.Number, DayOf(revision.Plan)),
            revision.ProjectId,
            effort * PlanSize.Of(revision.Plan),
            make,
            bytesOf
        );

    /// <summary>How a plan is played; each thread holds counts of its own, so that a large plan gets one.</summary>
    internal static ForecastTerms Terms(
        Plan plan,
        DateOnly day,
        int runs = ForecastTerms.UsualRuns
    ) =>
        new(
            day,
            runs,
            Threads: PlanSize.Of(plan) > MostRowsOfThreads
                ? 1
                : Math.Min(MostThreads, Environment.ProcessorCount)
        );

    internal static long BytesOf(Forecast forecast) =>
        forecast.Rows.Sum(row => row.Days.Bytes)
        + forecast.Councils.Sum(council => council.Days.Bytes)
        + 3_000L * forecast.Network.Steps.Count;
}
