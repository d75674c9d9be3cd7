using Microsoft.Extensions.Caching.Memory;
using Tijdpad.Forecasts;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Shared;

/// <summary>
/// The forecasts of the revisions that were asked for last. A forecast depends on the revision and on the day alone, so
/// that it is worked out once; who asks for one that is being made waits for it.
/// </summary>
public sealed class ForecastPlans(Today today) : IDisposable
{
    /// <summary>For the history: one chance of many, in a step of a line.</summary>
    public const int RunsOfThePast = 20_000;

    /// <summary>
    /// Of how many rows forecasts are kept, a row of several municipalities counted once for each: some sixty plans like
    /// the sample.
    /// </summary>
    private const int MostRows = 15_000;

    private const int MostThreads = 4;

    private readonly MemoryCache _made = new(new MemoryCacheOptions { SizeLimit = MostRows });

    /// <summary>The day from which a plan is reckoned: today, or for a plan that is all over its own day.</summary>
    public DateOnly DayOf(Plan plan) => ReckoningDay.Of(plan, today.Day);

    public Forecast Of(OpenRevision revision) =>
        Kept(
            (revision.ProjectId, revision.Number, DayOf(revision.Plan), "forecast"),
            RowsOf(revision.Plan),
            () => Of(revision.Plan)
        );

    /// <summary>What is possible and what is too late, without playing anything.</summary>
    public PlanSchedule ScheduleOf(OpenRevision revision) =>
        Kept(
            (revision.ProjectId, revision.Number, DayOf(revision.Plan), "schedule"),
            RowsOf(revision.Plan),
            () => PlanSchedule.Of(PlanNetwork.Of(revision.Plan), DayOf(revision.Plan))
        );

    /// <summary>The forecast of a plan that is no revision; it is made anew each time and not kept.</summary>
    public Forecast Of(Plan plan) => Forecast.Of(plan, Terms(DayOf(plan)));

    public ValueList<Driver> DriversOf(OpenRevision revision) =>
        Kept(
            (revision.ProjectId, revision.Number, DayOf(revision.Plan), "drivers"),
            1,
            () =>
                new Boxed<ValueList<Driver>>(
                    Forecast.Drivers(Of(revision).Network, Terms(DayOf(revision.Plan)))
                )
        ).Value;

    /// <summary>What the chance was on the day on which a revision was made; no plan is needed of what is known.</summary>
    public async Task<PastChance> PastAsync(Revision revision, Func<Task<OpenRevision?>> open)
    {
        var made = DateOnly.FromDateTime(Today.Local(revision.At).DateTime);
        // a site that is set to an earlier day cannot have seen later ones
        var day = made < today.Day ? made : today.Day;
        var key = (revision.ProjectId, revision.Number, day, "past");
        if (_made.TryGetValue<Lazy<PastChance>>(key, out var known))
            return known!.Value;
        var then = await open();
        return Kept(key, 1, () => Past(then?.Plan, day));
    }

    private static PastChance Past(Plan? plan, DateOnly day) =>
        plan is null || Forecast.TogetherOf(plan, Terms(day, RunsOfThePast)) is not { } together
            ? new(day)
            : new(day)
            {
                Target = together.Target,
                Chance = together.Chance,
                EarlyDay = together.Days.DayWith(0.1),
                EvenDay = together.Days.DayWith(0.5),
                LateDay = together.Days.DayWith(0.9),
            };

    private static ForecastTerms Terms(DateOnly day, int runs = ForecastTerms.UsualRuns) =>
        new(day, runs, Threads: Math.Min(MostThreads, Environment.ProcessorCount));

    private static int RowsOf(Plan plan) =>
        Math.Max(1, plan.Activities.Count) * (plan.Municipalities.Count + 1);

    private T Kept<T>((string, long, DateOnly, string) key, int rows, Func<T> make)
        where T : class
    {
        if (_made.TryGetValue<Lazy<T>>(key, out var known))
            return known!.Value;
        var making = new Lazy<T>(make);
        _made.Set(
            key,
            making,
            new MemoryCacheEntryOptions { Size = rows, SlidingExpiration = TimeSpan.FromHours(1) }
        );
        return making.Value;
    }

    public void Dispose() => _made.Dispose();

    private sealed record Boxed<T>(T Value);
}

/// <summary>What a revision promised on the day it was made.</summary>
/// <param name="Day">From which day was looked.</param>
public sealed record PastChance(DateOnly Day)
{
    /// <summary>By when all councils should have decided; null when the plan had no such day.</summary>
    public DateOnly? Target { get; init; }

    /// <summary>The chance that all councils have decided by the target, 0 to 1; null without a target.</summary>
    public double? Chance { get; init; }

    /// <summary>The first day by which they have with one chance in ten; null, as with those below, when that was not in sight.</summary>
    public DateOnly? EarlyDay { get; init; }

    /// <summary>The first day by which it is as likely as not.</summary>
    public DateOnly? EvenDay { get; init; }

    /// <summary>The first day by which they have with nine chances in ten.</summary>
    public DateOnly? LateDay { get; init; }
}
