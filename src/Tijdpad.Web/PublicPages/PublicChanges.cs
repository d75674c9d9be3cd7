using System.Runtime.CompilerServices;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.PublicPages;

/// <summary>What the newest revisions changed for everybody.</summary>
internal sealed class PublicChanges(Workbench bench, IServiceScopeFactory scopes)
{
    private const int MostRevisions = 60;
    private const int MostChanges = 8;

    /// <summary>The most rows that are laid beside each other, in all revisions together.</summary>
    private const int MostRows = 60_000;

    public Task<Worked<ValueList<PublicChange>>> OfAsync(OpenRevision head, CancellationToken stop)
    {
        var size = PlanSize.Of(head.Plan);
        var revisions = Math.Min(head.Number, Math.Clamp(MostRows / size, 2, MostRevisions));
        return bench.OfAsync(
            new WorkOrder<ValueList<PublicChange>>(
                ("public changes", head.ProjectId, head.Number),
                head.ProjectId,
                size * revisions,
                progress => MakeAsync(head, (int)revisions, progress),
                changes =>
                    changes.Sum(change =>
                        200L + change.Sentences.Sum(words => 40 + 2 * words.Length)
                    )
            ),
            stop
        );
    }

    // the request that asked may be over long before: what is read of the database is read in a scope of its own
    private async Task<ValueList<PublicChange>> MakeAsync(
        OpenRevision head,
        int revisions,
        WorkProgress progress
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var projects = scope.ServiceProvider.GetRequiredService<ProjectStore>();
        var changes = await PublicChange.OfAsync(
            NewestFirstAsync(head, revisions, projects, progress)
        );
        return changes.Take(MostChanges).ToValueList();
    }

    private static async IAsyncEnumerable<OpenRevision> NewestFirstAsync(
        OpenRevision head,
        int revisions,
        ProjectStore projects,
        WorkProgress progress,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        yield return head;
        for (var back = 1; back <= revisions && head.Number - back >= 1; back++)
        {
            progress.Report(back, revisions + 1);
            if (await projects.AtAsync(head.ProjectId, head.Number - back, stop) is { } older)
                yield return older;
        }
    }
}
