using Microsoft.EntityFrameworkCore;
using Tijdpad.Overviews;
using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Shared;

/// <summary>The projects that somebody can go to from the one they are in.</summary>
/// <param name="scopes">A page draws its parts side by side, and a context of storage serves one at a time.</param>
internal sealed class OtherProjects(IServiceScopeFactory scopes)
{
    /// <summary>More would be no menu; the list of all projects is one click away.</summary>
    private const int MostNamed = 12;

    /// <summary>By title; at most twelve.</summary>
    public async Task<ValueList<(string Id, string Title)>> OfAsync(
        Actor actor,
        string here,
        CancellationToken stop
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        var projects = await db
            .Memberships.AsNoTracking()
            .Where(member => member.AccountId == actor.AccountId && member.ProjectId != here)
            .Join(
                db.Projects,
                member => member.ProjectId,
                project => project.Id,
                (member, project) =>
                    new
                    {
                        project.Id,
                        project.Title,
                        project.ShortName,
                    }
            )
            .Distinct()
            .OrderBy(project => project.ShortName)
            .ThenBy(project => project.Title)
            .Take(MostNamed)
            .ToListAsync(stop);
        return projects
            .Select(project => (project.Id, ProjectName.Of(project.ShortName, project.Title)))
            .ToValueList();
    }
}
