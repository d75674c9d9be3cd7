using Microsoft.EntityFrameworkCore;
using Tijdpad.Activities;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Plans.Timeline;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.PublicPages;

/// <summary>What everybody may see of a project.</summary>
/// <param name="Shown">The newest revision with its public plan, and nothing else of it.</param>
/// <param name="Stages">The phases.</param>
/// <param name="Next">What comes first.</param>
/// <param name="Changes">The newest first.</param>
/// <param name="Part">Which rows of a long plan are shown.</param>
/// <param name="Chart">Of the rows that are shown; null when none has a day.</param>
public sealed record PublicView(
    OpenRevision Shown,
    ValueList<PublicStage> Stages,
    ValueList<Activity> Next,
    Worked<ValueList<PublicChange>> Changes,
    ListPart Part,
    TimelineLayout? Chart
)
{
    public Plan Plan => Shown.Plan;

    public string ProjectId => Shown.ProjectId;
}

/// <summary>Puts together what everybody may see.</summary>
internal sealed class PublicViews(TijdpadDb db, PublicChanges changes, Today today, Texts texts)
{
    private const int MostNext = 5;

    /// <summary>The number of the newest revision; null when there is no public page.</summary>
    public Task<long?> NumberAsync(string project, CancellationToken stop) =>
        db
            .Projects.Where(stored => stored.Id == project && stored.IsPublic)
            .Select(stored => (long?)stored.Head)
            .FirstOrDefaultAsync(stop);

    /// <param name="head">The newest revision, with its whole plan.</param>
    /// <param name="part">Which part of the rows, as it stands in the address; null for the first.</param>
    public async Task<PublicView> OfAsync(OpenRevision head, string? part, CancellationToken stop)
    {
        var plan = PublicPlan.Of(head.Plan);
        var shown = ListPart.Of(plan.Activities.Count, ListPart.Rows, part);
        return new(
            new(head.Revision with { Author = Author.Tijdpad, Reason = "", Name = null }, plan),
            PublicStage.Of(plan, today.Day),
            ComingRows.Of(plan, today.Day, MostNext),
            await changes.OfAsync(head, stop),
            shown,
            TimelineLayout.Of(
                plan,
                shown.Of(plan.Activities).ToValueList(),
                today.Day,
                new(LaneChoice.Phases, TimelineZoom.Fit),
                texts
            )
        );
    }
}
