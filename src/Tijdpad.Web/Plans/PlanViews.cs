using Tijdpad.Web.Access;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Plans;

/// <summary>The plan page in its four views.</summary>
internal static class PlanViews
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/p/{project}",
                (string project) => Results.LocalRedirect($"/p/{project}/planning")
            )
            .Needs(Right.ReadPlan);
        routes.MapGet("/p/{project}/planning", TableAsync).Needs(Right.ReadPlan);
    }

    private static async Task<IResult> TableAsync(
        string project,
        ProjectStore projects,
        CancellationToken stop
    ) =>
        await projects.HeadAsync(project, stop) is { } head
            ? Page.Of<TablePage>(new { Head = head })
            : ErrorPage.NotFound();
}
