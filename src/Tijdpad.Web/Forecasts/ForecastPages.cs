using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Forecasts;

/// <summary>Will every council decide in time, and if not, why not.</summary>
internal static class ForecastPages
{
    /// <summary>Of how many of the newest revisions the history of the chance is shown.</summary>
    private const int MostPast = 60;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Forecast("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes.MapGet(Routes.ForecastCourse("{project}"), ShowCourseAsync).Needs(Right.ReadPlan);
    }

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string? dag,
        ForecastPlans forecasts
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        return Page.Of(
            new ForecastPage
            {
                Head = head,
                Forecast = forecasts.Of(head),
                Drivers = forecasts.DriversOf(head),
                Asked = dag,
            }
        );
    }

    private static async Task<IResult> ShowCourseAsync(
        [AsParameters] ProjectVisit visit,
        ForecastPlans forecasts
    ) =>
        await visit.HeadAsync() is { } head
            ? Page.Of(
                new CoursePage
                {
                    Head = head,
                    Past = await PastAsync(visit.Project, visit.Projects, forecasts, visit.Stop),
                }
            )
            : ErrorPage.NotFound();

    private static async Task<ValueList<PastRevision>> PastAsync(
        string project,
        ProjectStore projects,
        ForecastPlans forecasts,
        CancellationToken stop
    )
    {
        var past = new List<PastRevision>();
        foreach (var revision in await projects.RecentAsync(project, MostPast, stop))
            past.Add(
                new(
                    revision,
                    await forecasts.PastAsync(
                        revision,
                        () => projects.AtAsync(project, revision.Number, stop)
                    )
                )
            );
        return past.OrderBy(one => one.Revision.Number).ToValueList();
    }
}
