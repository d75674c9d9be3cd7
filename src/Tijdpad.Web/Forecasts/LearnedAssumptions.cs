using Tijdpad.Dates;
using Tijdpad.Forecasts;
using Tijdpad.Plans;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Forecasts;

/// <summary>What the course of a project taught about how late its steps run.</summary>
internal sealed class LearnedAssumptions(Workbench bench, IServiceScopeFactory scopes)
{
    /// <summary>The most revisions that are learned from, spread over the whole history; more teach nothing more.</summary>
    private const int MostRevisions = 200;

    /// <summary>The most rows that are learned from, in all revisions together: they are looked at beside each other.</summary>
    private const int MostRows = 60_000;

    public Task<Worked<ValueList<LearnedAssumption>>> OfAsync(
        OpenRevision head,
        CancellationToken stop
    )
    {
        // without a row that was held there is nothing to learn, and no revision to open
        if (head.Plan.Activities.All(row => row.Date.Firmness != Firmness.Held))
            return Task.FromResult(Worked.Ready<ValueList<LearnedAssumption>>([]));
        var revisions = Math.Clamp(MostRows / PlanSize.Of(head.Plan), 2, MostRevisions);
        return bench.OfAsync(
            new WorkOrder<ValueList<LearnedAssumption>>(
                ("learned", head.ProjectId, head.Number),
                head.ProjectId,
                PlanSize.Of(head.Plan) * Math.Min(head.Number, revisions),
                progress => MakeAsync(head, revisions, progress),
                learned => 500L * learned.Count
            ),
            stop
        );
    }

    // the request that asked may be over long before: what is read of the database is read in a scope of its own
    private async Task<ValueList<LearnedAssumption>> MakeAsync(
        OpenRevision head,
        long revisions,
        WorkProgress progress
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var projects = scope.ServiceProvider.GetRequiredService<ProjectStore>();
        var every = (head.Number + revisions - 1) / revisions;
        var plans = new List<Plan>();
        for (var number = 1L; number < head.Number; number += every)
        {
            progress.Report((int)(number / every), (int)revisions);
            if (await projects.AtAsync(head.ProjectId, number, progress.Stop) is { } then)
                plans.Add(then.Plan);
        }
        return LearnedAssumption.From([.. plans, head.Plan]);
    }
}
