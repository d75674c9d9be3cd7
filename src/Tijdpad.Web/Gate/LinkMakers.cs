using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Gate;

/// <summary>
/// What somebody gave out by secret addresses, and what becomes of it when they may no longer give it. Looked at whenever an
/// address is used too, so that one that slipped through opens nothing.
/// </summary>
internal sealed class LinkMakers(TijdpadDb db, TimeProvider clock)
{
    /// <summary>Whether who answers for a link may give it out now.</summary>
    public async Task<bool> MayGiveAsync(AccessLink link, CancellationToken stop)
    {
        // of whoever runs the site; nobody has an account yet
        if (link.Kind is LinkKind.SetUp)
            return true;
        var manages = await db
            .Users.AsNoTracking()
            .Where(account => account.Id == link.CreatedBy)
            .Select(account => (bool?)account.MayManageSite)
            .FirstOrDefaultAsync(stop);
        if (manages is null || link.ProjectId.Length == 0)
            return manages == true;
        var roles = await db
            .Memberships.AsNoTracking()
            .Where(member =>
                member.ProjectId == link.ProjectId && member.AccountId == link.CreatedBy
            )
            .Select(member => new { member.Role, member.Municipality })
            .ToListAsync(stop);
        return AccessPolicy.Allows(
            AccessPolicy.RightToGive(link),
            roles.Select(member => (member.Role, member.Municipality)).ToValueList()
        );
    }

    /// <summary>
    /// What is open of what somebody gave out and may no longer give. Asked in the transaction in which their rights
    /// change, after that change.
    /// </summary>
    /// <param name="project">The one project in which their rights change; null for everywhere.</param>
    public async Task<ValueList<AccessLink>> LostAsync(
        string account,
        string? project,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        var given = await db
            .AccessLinks.AsNoTracking()
            .Where(link =>
                link.CreatedBy == account
                && link.RevokedAt == null
                && (project == null || link.ProjectId == project)
            )
            .ToListAsync(stop);
        var lost = new List<AccessLink>();
        foreach (var link in given.Where(link => link.IsOpenAt(now)))
            if (!await MayGiveAsync(link, stop))
                lost.Add(link);
        return lost.ToValueList();
    }

    /// <summary>Revokes links, in the transaction of the caller.</summary>
    public async Task RevokeAsync(IEnumerable<AccessLink> links, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        foreach (var link in links)
            await Row(link)
                .ExecuteUpdateAsync(set => set.SetProperty(stored => stored.RevokedAt, now), stop);
    }

    /// <summary>Lets links work on in the name of somebody else, in the transaction of the caller.</summary>
    public async Task HandOverAsync(
        IEnumerable<AccessLink> links,
        Func<string, string> heirOfProject,
        CancellationToken stop
    )
    {
        foreach (var link in links)
        {
            var heir = heirOfProject(link.ProjectId);
            await Row(link)
                .ExecuteUpdateAsync(set => set.SetProperty(stored => stored.CreatedBy, heir), stop);
        }
    }

    private IQueryable<AccessLink> Row(AccessLink link) =>
        db.AccessLinks.Where(stored =>
            stored.ProjectId == link.ProjectId && stored.Id == link.Id && stored.RevokedAt == null
        );
}

/// <summary>How many addresses of each sort somebody gave out.</summary>
public sealed record GivenOut(int Invitations, int AnswerLinks, int Feeds, int Keys)
{
    public static GivenOut Of(ValueList<AccessLink> links) =>
        new(
            links.Count(link => link.Kind is LinkKind.Invitation),
            links.Count(link => link.Kind is LinkKind.MunicipalDates),
            links.Count(link => link.Kind is LinkKind.Feed),
            links.Count(link => link.Kind is LinkKind.ApiKey)
        );
}
