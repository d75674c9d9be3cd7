using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Plans.Matrix;

/// <summary>The plan as activities against municipalities: who has which date, and what is still to be asked.</summary>
internal static class MatrixView
{
    /// <summary>Cells that are shown at once: some 600 kB of page.</summary>
    private const int MostCells = 4_000;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Routes.ByMunicipality("{project}"), GetAsync).Needs(Right.ReadPlan);

    private static async Task<IResult> GetAsync([AsParameters] ProjectVisit visit)
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var query = PlanQuery.Read(visit.Context.Request.Query, head.Plan);
        var matrix = PlanMatrix.Of(head.Plan, query.Filter, query["alles"] == "ja");
        var most = Math.Clamp(MostCells / (matrix.Municipalities.Count + 1), 1, ListPart.Rows);
        return Page.Of(
            new MatrixPage
            {
                Head = head,
                Query = query,
                Matrix = matrix,
                Part = ListPart.Of(matrix.Rows.Count, most, query[PlanQuery.Part]),
            }
        );
    }
}
