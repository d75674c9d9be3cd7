using Tijdpad.Web.Access;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Plans;

/// <summary>The plan along a line of days.</summary>
internal static class TimelineView
{
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
        routes.MapGet("/p/{project}/tijdlijn", GetAsync).Needs(Right.ReadPlan);

    /// <summary>The choices in the address; what it does not know is the first of the list.</summary>
    internal static TimelineOptions OptionsOf(PlanQuery query) =>
        new(
            LaneWords.FirstOrDefault(lane => lane.Word == query["banen"]).Choice,
            ZoomWords.FirstOrDefault(zoom => zoom.Word == query["zoom"]).Zoom
        );

    private static async Task<IResult> GetAsync(
        string project,
        HttpRequest request,
        ProjectStore projects,
        Today today,
        Texts texts,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        var query = PlanQuery.Read(request.Query, head.Plan);
        var activities = query.Filter.Of(head.Plan);
        var layout = TimelineLayout.Of(head.Plan, activities, today.Day, OptionsOf(query), texts);
        return Page.Of<TimelinePage>(
            new
            {
                Head = head,
                Query = query,
                Activities = activities,
                Layout = layout,
            }
        );
    }
}
