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
    /// <summary>So many of the newest revisions the history of the chance shows.</summary>
    private const int MostPast = 60;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/p/{project}/vooruitblik", ShowAsync).Needs(Right.ReadPlan);
        routes.MapGet("/p/{project}/vooruitblik/verloop", ShowCourseAsync).Needs(Right.ReadPlan);
    }

    private static async Task<IResult> ShowAsync(
        string project,
        [FromQuery] string? dag,
        ProjectStore projects,
        ForecastPlans forecasts,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        return Page.Of<ForecastPage>(
            new
            {
                Head = head,
                Forecast = forecasts.Of(head),
                Drivers = forecasts.DriversOf(head),
                Asked = dag,
            }
        );
    }

    private static async Task<IResult> ShowCourseAsync(
        string project,
        ProjectStore projects,
        ForecastPlans forecasts,
        CancellationToken stop
    ) =>
        await projects.HeadAsync(project, stop) is { } head
            ? Page.Of<CoursePage>(
                new { Head = head, Past = await PastAsync(project, projects, forecasts, stop) }
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

/// <summary>A revision with what it promised when it was made.</summary>
public sealed record PastRevision(Revision Revision, PastChance Chance);
