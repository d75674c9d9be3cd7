using Microsoft.AspNetCore.Mvc;
using Tijdpad.Calendars;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Calendars;

/// <summary>The year sheet: all meetings of a year to look at and to print.</summary>
internal static class YearPages
{
    public const int First = 2000;

    public const int Last = 2100;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/p/{project}/vergaderdagen/jaar", ShowAsync).Needs(Right.ReadPlan);

    private static async Task<IResult> ShowAsync(
        string project,
        [FromQuery] string? jaar,
        [FromQuery] string? gemeente,
        ProjectStore projects,
        Today today,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        var year =
            int.TryParse(jaar, System.Globalization.CultureInfo.InvariantCulture, out var asked)
            && asked is >= First and <= Last
                ? asked
                : BodyRow.FromOf(head.Plan, today.Day).Year;
        var municipality = PlanBodies
            .MunicipalitiesOf(head.Plan)
            .FirstOrDefault(name => name == gemeente);
        return Page.Of<YearPage>(
            new
            {
                Head = head,
                Sheet = YearSheet.Of(head.Plan, year, municipality),
                Municipality = municipality,
            }
        );
    }
}
