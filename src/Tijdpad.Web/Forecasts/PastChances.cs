using Tijdpad.Forecasts;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Forecasts;

/// <summary>What the newest revisions promised on the day on which each was made.</summary>
internal sealed class PastChances(Workbench bench, IServiceScopeFactory scopes, Today today)
{
    /// <summary>One chance of many, in a step of a line.</summary>
    public const int Runs = 20_000;

    /// <summary>Of how many of the newest revisions the chance is shown.</summary>
    private const int MostPast = 60;

    /// <summary>Oldest first.</summary>
    public Task<Worked<ValueList<PastRevision>>> OfAsync(
        OpenRevision head,
        CancellationToken stop
    ) =>
        bench.OfAsync(
            new WorkOrder<ValueList<PastRevision>>(
                ("past", head.ProjectId, head.Number, today.Day),
                head.ProjectId,
                PlanSize.Of(head.Plan) * Math.Min(head.Number, MostPast),
                progress => MakeAsync(head, progress),
                past => 500L * past.Count
            ),
            stop
        );

    // the request that asked may be over long before: what is read of the database is read in a scope of its own
    private async Task<ValueList<PastRevision>> MakeAsync(OpenRevision head, WorkProgress progress)
    {
        await using var scope = scopes.CreateAsyncScope();
        var projects = scope.ServiceProvider.GetRequiredService<ProjectStore>();
        var all = await projects.HistoryAsync(head.ProjectId, progress.Stop);
        var revisions = all.Where(one => one.Number <= head.Number).Take(MostPast).ToValueList();
        var past = new List<PastRevision>();
        foreach (var revision in revisions)
        {
            progress.Report(past.Count, revisions.Count);
            past.Add(new(revision, await PartAsync(revision, projects, progress)));
        }
        return past.OrderBy(one => one.Revision.Number).ToValueList();
    }

    // of a revision that was reckoned before no plan is opened
    private Task<PastChance> PartAsync(
        Revision revision,
        ProjectStore projects,
        WorkProgress progress
    )
    {
        var made = DateOnly.FromDateTime(Today.Local(revision.At).DateTime);
        // a site that is set to an earlier day cannot have seen later ones
        var day = made < today.Day ? made : today.Day;
        return bench.PartAsync(
            new WorkOrder<PastChance>(
                ("past", revision.ProjectId, revision.Number, day, "one"),
                revision.ProjectId,
                1,
                async part =>
                {
                    var then = await projects.AtAsync(
                        revision.ProjectId,
                        revision.Number,
                        part.Stop
                    );
                    return Of(then?.Plan, day, part.Stop);
                },
                _ => 200
            ),
            progress
        );
    }

    private static PastChance Of(Plan? plan, DateOnly day, CancellationToken stop) =>
        plan is null
        || Forecast.TogetherOf(plan, ForecastPlans.Terms(plan, day, Runs), stop) is not { } together
            ? new(day)
            : new(day)
            {
                Target = together.Target,
                Chance = together.Chance,
                EarlyDay = together.Days.DayWith(0.1),
                EvenDay = together.Days.DayWith(0.5),
                LateDay = together.Days.DayWith(0.9),
            };
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
