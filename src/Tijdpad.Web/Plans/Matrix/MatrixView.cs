using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Plans.Matrix;

/// <summary>The plan as activities against municipalities: who has which date, and what is still to be asked.</summary>
internal static class MatrixView
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/p/{project}/gemeenten", GetAsync).Needs(Right.ReadPlan);

    private static async Task<IResult> GetAsync(
        string project,
        HttpRequest request,
        ProjectStore projects,
        CancellationToken stop
    )
    {
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        var query = PlanQuery.Read(request.Query, head.Plan);
        return Page.Of<MatrixPage>(
            new
            {
                Head = head,
                Query = query,
                Matrix = PlanMatrix.Of(head.Plan, query.Filter, query["alles"] == "ja"),
            }
        );
    }
}
