using Microsoft.AspNetCore.Mvc;
using Tijdpad.Calendars;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Calendars;

/// <summary>The year sheet: all meetings of a year to look at and to print.</summary>
internal static class YearPages
{
    public const int First = 2000;

    public const int Last = 2100;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Routes.Year("{project}"), ShowAsync).Needs(Right.ReadPlan);

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string? jaar,
        [FromQuery] string? gemeente
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var year =
            int.TryParse(jaar, System.Globalization.CultureInfo.InvariantCulture, out var asked)
            && asked is >= First and <= Last
                ? asked
                : BodyRow.FromOf(head.Plan, visit.Today.Day).Year;
        var municipality = PlanBodies
            .MunicipalitiesOf(head.Plan)
            .FirstOrDefault(name => name == gemeente);
        return Page.Of(
            new YearPage
            {
                Head = head,
                Sheet = YearSheet.Of(head.Plan, year, municipality),
                Municipality = municipality,
            }
        );
    }
}
