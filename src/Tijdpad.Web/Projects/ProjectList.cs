using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
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
            return Page.Of(new WelcomePage());
        var projects = await db
            .Memberships.AsNoTracking()
            .Where(member => member.AccountId == actor.AccountId)
            .Join(
                db.Projects,
                member => member.ProjectId,
                project => project.Id,
                (member, project) => new { member, project }
            )
            .Join(
                db.Revisions,
                one => new { one.member.ProjectId, Number = one.project.Head },
                revision => new { revision.ProjectId, revision.Number },
                (one, revision) =>
                    new ProjectCard(
                        one.project.Id,
                        one.project.Title,
                        one.member.Role,
                        one.member.Municipality,
                        revision.At,
                        revision.Reason
                    )
            )
            .ToListAsync(stop);
        return Page.Of(
            new ProjectListPage
            {
                Projects = projects
                    .OrderBy(project => project.Title, StringComparer.Ordinal)
                    .ToValueList(),
            }
        );
    }
}

/// <summary>A project in the list of somebody who takes part in it.</summary>
/// <param name="Id">As it stands in addresses.</param>
/// <param name="Title">Of the newest plan.</param>
/// <param name="Role">Of who looks.</param>
/// <param name="Municipality">Of a clerk; "" for other roles.</param>
/// <param name="ChangedAt">When the newest revision was made.</param>
/// <param name="Change">What it changed, a Dutch sentence; "" when nobody said.</param>
public sealed record ProjectCard(
    string Id,
    string Title,
    Role Role,
    string Municipality,
    DateTimeOffset ChangedAt,
    string Change
);
