using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Plans.Timeline;

/// <summary>The plan along a line of days.</summary>
internal static class TimelineView
{
    /// <summary>How far back somebody can undo on the page itself; the history goes further.</summary>
    private const int UndoWithin = 100;

    /// <summary>A chart of more activities is one that no eye follows and no phone draws.</summary>
    private const int MostDrawn = 500;

    private static readonly (string Word, LaneChoice Choice)[] LaneWords =
    [
        ("gremium", LaneChoice.Bodies),
        ("gemeente", LaneChoice.Municipalities),
        ("fase", LaneChoice.Phases),
    ];

    private static readonly (string Word, TimelineZoom Zoom)[] ZoomWords =
    [
        ("alles", TimelineZoom.Fit),
        ("kwartaal", TimelineZoom.Quarter),
        ("maand", TimelineZoom.Month),
    ];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Routes.Timeline("{project}"), GetAsync).Needs(Right.ReadPlan);

    /// <summary>The choices in the address; what it does not know is the first of the list.</summary>
    internal static TimelineOptions OptionsOf(PlanQuery query) =>
        new(
            LaneWords.FirstOrDefault(lane => lane.Word == query["banen"]).Choice,
            ZoomWords.FirstOrDefault(zoom => zoom.Word == query["zoom"]).Zoom
        );

    private static async Task<IResult> GetAsync(
        [AsParameters] ProjectVisit visit,
        ForecastPlans forecasts,
        Texts texts
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var query = PlanQuery.Read(visit.Context.Request.Query, head.Plan);
        var activities = query.Filter.Of(head.Plan);
        var part = ListPart.Of(activities.Count, MostDrawn, query[PlanQuery.Part]);
        var drawn = part.Of(activities).ToValueList();
        var layout = TimelineLayout.Of(head.Plan, drawn, visit.Today.Day, OptionsOf(query), texts);
        var schedule =
            query["speling"] == "1" ? await forecasts.ScheduleAsync(head, visit.Stop) : null;
        var mayEdit = visit.May(Right.EditPlan);
        var recent = mayEdit
            ? await visit.Projects.RecentAsync(visit.Project, UndoWithin, visit.Stop)
            : [];
        var me = mayEdit ? visit.Context.Actor().AccountId : "";
        return Page.Of(
            new TimelinePage
            {
                Undo = UndoChoice.ToUndo(recent, me),
                Redo = UndoChoice.ToRedo(recent, me),
                Head = head,
                Query = query,
                Activities = drawn,
                Part = part,
                Layout = layout,
                LastDays = schedule?.Value is { } days ? LastDays.Of(days) : LastDays.None,
                Slack = schedule?.News ?? WorkNews.Ready,
            }
        );
    }
}
