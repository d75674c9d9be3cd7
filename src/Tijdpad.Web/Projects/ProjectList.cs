using Tijdpad.Web.Access;
using Tijdpad.Web.Front;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Projects;

/// <summary>The first page: the projects of who is signed in, and for everybody else what the site is.</summary>
internal static class ProjectList
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/", ShowAsync).Needs(Right.Public);

    private static async Task<IResult> ShowAsync(
        HttpContext context,
        ProjectCards cards,
        FrontDesk front,
        CancellationToken stop
    ) =>
        context.User.Actor() is { } actor
            ? Page.Of(new ProjectListPage { Cards = await cards.OfAsync(actor, stop) })
            : await front.PageAsync(stop);
}
