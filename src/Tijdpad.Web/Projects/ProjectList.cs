using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Projects;

/// <summary>The first page: the projects that somebody takes part in.</summary>
internal static class ProjectList
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/", ShowAsync).Needs(Right.Public);

    private static async Task<IResult> ShowAsync(
        HttpContext context,
        TijdpadDb db,
        CancellationToken stop
    )
    {
        if (context.User.Actor() is not { } actor)
            return Page.Of<WelcomePage>();
        var projects = await db
            .Projects.AsNoTracking()
            .Where(project =>
                db.Memberships.Any(member =>
                    member.ProjectId == project.Id && member.AccountId == actor.AccountId
                )
            )
            .OrderBy(project => project.Title)
            .ToListAsync(stop);
        return Page.Of<ProjectListPage>(new { Projects = projects.ToValueList() });
    }
}
