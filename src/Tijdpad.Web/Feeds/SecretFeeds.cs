using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Feeds;

/// <summary>The calendars behind secret addresses.</summary>
internal sealed class SecretFeeds(SecretLinks links, ProjectStore projects, TijdpadDb db)
{
    /// <summary>The calendar with this secret; null when there is none, or when it is over.</summary>
    public async Task<SecretFeed?> OpenAsync(string secret, CancellationToken stop) =>
        await links.FindAsync(secret, LinkKind.Feed, stop) is { } link
        && FeedScope.Read(link.Scope) is { } scope
        && await MayStillSeeAsync(link, scope, stop)
        && await projects.HeadAsync(link.ProjectId, stop) is { } head
            ? new(link.Id, scope, head)
            : null;

    public Task<IResult> RefuseAsync(HttpContext context) => links.RefuseAsync(context);

    /// <summary>A personal calendar ends when its owner takes no part any more.</summary>
    private async Task<bool> MayStillSeeAsync(
        AccessLink link,
        FeedScope scope,
        CancellationToken stop
    )
    {
        if (scope.Kind is not FeedKind.Account)
            return true;
        var roles = await db
            .Memberships.AsNoTracking()
            .Where(member => member.ProjectId == link.ProjectId && member.AccountId == scope.Of)
            .Select(member => new { member.Role, member.Municipality })
            .ToListAsync(stop);
        return AccessPolicy.Allows(
            Right.ReadPlan,
            roles.Select(member => (member.Role, member.Municipality)).ToValueList()
        );
    }
}

/// <summary>A calendar that was opened by its secret.</summary>
/// <param name="LinkId">Of the link with the secret.</param>
internal sealed record SecretFeed(string LinkId, FeedScope Scope, OpenRevision Head);
