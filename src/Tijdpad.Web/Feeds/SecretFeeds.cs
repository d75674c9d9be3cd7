using Tijdpad.Web.Gate;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Feeds;

/// <summary>The calendars behind secret addresses.</summary>
internal sealed class SecretFeeds(SecretLinks links, ProjectStore projects)
{
    /// <summary>The calendar with this secret; null when there is none, or when it is over.</summary>
    public async Task<SecretFeed?> OpenAsync(string secret, CancellationToken stop) =>
        await links.FindAsync(secret, LinkKind.Feed, stop) is { } link
        && FeedScope.Read(link.Scope) is { } scope
        && await projects.HeadAsync(link.ProjectId, stop) is { } head
            ? new(link.Id, scope, head)
            : null;

    public Task<IResult> RefuseAsync(HttpContext context) => links.RefuseAsync(context);
}

/// <summary>A calendar that was opened by its secret.</summary>
/// <param name="LinkId">Of the link with the secret.</param>
internal sealed record SecretFeed(string LinkId, FeedScope Scope, OpenRevision Head);
