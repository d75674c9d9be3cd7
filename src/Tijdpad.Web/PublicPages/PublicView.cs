using Microsoft.EntityFrameworkCore;
using Tijdpad.Activities;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Plans.Timeline;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.PublicPages;

/// <summary>What everybody may see of a project.</summary>
/// <param name="Shown">The newest revision with its public plan, and nothing else of it.</param>
/// <param name="Stages">The phases.</param>
/// <param name="Next">What comes first.</param>
/// <param name="Changes">The newest first.</param>
/// <param name="Chart">Null when nothing has a day.</param>
public sealed record PublicView(
    OpenRevision Shown,
    ValueList<PublicStage> Stages,
    ValueList<Activity> Next,
    ValueList<PublicChange> Changes,
    TimelineLayout? Chart
)
{
    public Plan Plan => Shown.Plan;

    public string ProjectId => Shown.ProjectId;
}

/// <summary>Puts together what everybody may see.</summary>
internal sealed class PublicViews(TijdpadDb db, ProjectStore projects, Today today, Texts texts)
{
    private const int MostNext = 5;
    private const int MostRevisions = 60;
    private const int MostChanges = 8;

    /// <summary>The number of the newest revision; null when there is no public page.</summary>
    public Task<long?> NumberAsync(string project, CancellationToken stop) =>
        db
            .Projects.Where(stored => stored.Id == project && stored.IsPublic)
            .Select(stored => (long?)stored.Head)
            .FirstOrDefaultAsync(stop);

    public async Task<PublicView> OfAsync(OpenRevision head, CancellationToken stop)
    {
        var plan = PublicPlan.Of(head.Plan);
        var changes = PublicChange.Of(await RecentAsync(head, stop));
        return new(
            new(head.Revision with { Author = Author.Tijdpad, Reason = "", Name = null }, plan),
            PublicStage.Of(plan, today.Day),
            PublicStage.NextOf(plan, today.Day, MostNext),
            changes.Take(MostChanges).ToValueList(),
            TimelineLayout.Of(
                plan,
                plan.Activities,
                today.Day,
                new(LaneChoice.Phases, TimelineZoom.Fit),
                texts
            )
        );
    }

    private async Task<List<OpenRevision>> RecentAsync(OpenRevision head, CancellationToken stop)
    {
        var revisions = new List<OpenRevision> { head };
        var last = Math.Max(1, head.Number - MostRevisions);
        for (var number = head.Number - 1; number >= last; number--)
            if (await projects.AtAsync(head.ProjectId, number, stop) is { } older)
                revisions.Add(older);
        return revisions;
    }
}
