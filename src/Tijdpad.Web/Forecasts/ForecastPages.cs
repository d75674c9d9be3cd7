using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Forecasts;

/// <summary>Will every council decide in time, and if not, why not.</summary>
internal static class ForecastPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Forecast("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes.MapGet(Routes.ForecastCourse("{project}"), ShowCourseAsync).Needs(Right.ReadPlan);
    }

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string? dag,
        [FromQuery] string? deel,
        ForecastPlans forecasts
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var drivers = await forecasts.DriversAsync(head, visit.Stop);
        var forecast = await forecasts.OfAsync(head, visit.Stop);
        return forecast.Value is { } made
            ? Page.Of(
                new ForecastPage
                {
                    Head = head,
                    Forecast = made,
                    Drivers = drivers,
                    Asked = dag,
                    Part = deel,
                }
            )
            : visit.WaitFor(
                head,
                ("Vooruitblik", ProjectPage.Forecast),
                "De prognose",
                forecast.News
            );
    }

    private static async Task<IResult> ShowCourseAsync(
        [AsParameters] ProjectVisit visit,
        PastChances chances
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var past = await chances.OfAsync(head, visit.Stop);
        return past.Value is { } known
            ? Page.Of(new CoursePage { Head = head, Past = known })
            : visit.WaitFor(
                head,
                ("Hoe de kans veranderde", ProjectPage.Course),
                "De kans van elke versie",
                past.News
            );
    }
}
