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

    /// <summary>Bodies on one sheet: as many as can be printed on a few pages.</summary>
    private const int MostLines = 120;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Routes.Year("{project}"), ShowAsync).Needs(Right.ReadPlan);

    private static async Task<IResult> ShowAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] string? jaar,
        [FromQuery] string? gemeente,
        [FromQuery] string? deel
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
        var whole = YearSheet.Of(head.Plan, year, municipality);
        var part = ListPart.Of(whole.Lines.Count, MostLines, deel);
        return Page.Of(
            new YearPage
            {
                Head = head,
                Sheet = whole with { Lines = part.Of(whole.Lines).ToValueList() },
                Part = part,
                Municipality = municipality,
            }
        );
    }
}
