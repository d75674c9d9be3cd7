using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Gate;

/// <summary>Secret addresses: made and shown once, found by the hash of their secret, used up or revoked.</summary>
internal sealed class SecretLinks(
    TijdpadDb db,
    WriteGate gate,
    LinkMakers makers,
    PlaceCounts counts,
    RepeatedEvents log,
    Settings settings,
    TimeProvider clock
)
{
    private static readonly TimeSpan CookieFor = TimeSpan.FromHours(1);

    /// <summary>The whole address; it cannot be shown a second time.</summary>
    /// <param name="door">What stands before the secret, as <see cref="SiteRoutes.Invitation"/>.</param>
    public async Task<string> MakeAsync(string door, NewLink link, CancellationToken stop) =>
        $"{settings.Address}{SiteRoutes.Secret(door, await MakeSecretAsync(link, stop))}";

    /// <summary>The secret alone; it cannot be shown a second time.</summary>
    public async Task<string> MakeSecretAsync(NewLink link, CancellationToken stop)
    {
        var secret = Secrets.New();
        var now = clock.GetUtcNow();
        using var turn = await gate.EnterAsync(stop);
        db.AccessLinks.Add(
            new()
            {
                ProjectId = link.ProjectId,
                Id = Secrets.NewId(),
                TokenHash = Secrets.HashOf(secret),
                Kind = link.Kind,
                Scope = link.Scope,
                Label = link.Label,
                CreatedAt = now,
                CreatedBy = link.CreatedBy,
                ExpiresAt = now + link.OpenFor,
            }
        );
        await db.SaveChangesAsync(stop);
        return secret;
    }

    /// <summary>
    /// The link with this secret; null when there is none, when it is over, or when who answers for it may no longer give it.
    /// </summary>
    public async Task<AccessLink?> FindAsync(string? secret, LinkKind kind, CancellationToken stop)
    {
        if (secret is not { Length: > 0 and < 100 })
            return null;
        var hash = Secrets.HashOf(secret);
        var link = await db
            .AccessLinks.AsNoTracking()
            .FirstOrDefaultAsync(link => link.TokenHash == hash && link.Kind == kind, stop);
        return link?.IsOpenAt(clock.GetUtcNow()) == true && await makers.MayGiveAsync(link, stop)
            ? link
            : null;
    }

    /// <summary>
    /// What somebody gets who follows a secret address: the page behind it, under an address without the secret, so that it
    /// stays out of the history of the browser and out of what the browser tells other sites.
    /// </summary>
    public async Task<IResult> OpenAsync(
        HttpContext context,
        string secret,
        LinkKind kind,
        string cookie,
        string page
    )
    {
        if (await FindAsync(secret, kind, context.RequestAborted) is null)
            return await RefuseAsync(context);
        context.Response.Cookies.Append(cookie, secret, HostCookies.For(CookieFor));
        context.Response.Headers.Location = page;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The answer to a wrong secret. Who tries many is told to wait.</summary>
    public async Task<IResult> RefuseAsync(HttpContext context) =>
        await MayTryAgainAsync(context)
            ? ErrorPage.Because(
                StatusCodes.Status404NotFound,
                "Deze link werkt niet (meer)",
                "Misschien is de link al gebruikt, verlopen of ingetrokken. Vraag wie u de link gaf om een nieuwe."
            )
            : ErrorPage.Of(StatusCodes.Status429TooManyRequests);

    /// <summary>Counts a wrong secret. False when there were too many from this place.</summary>
    public async Task<bool> MayTryAgainAsync(HttpContext context)
    {
        if (counts.Take(Limit.WrongLinksOfPlace, Places.Of(context)))
            return true;
        await log.TellAsync(LogEvent.Of(context, LogKind.GuessedLinks, ""));
        return false;
    }

    /// <summary>
    /// Uses up a link that works once. False when somebody was before. Belongs in the turn and the transaction of what it is used for.
    /// </summary>
    public async Task<bool> UseAsync(AccessLink link, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await db
                .AccessLinks.Where(stored =>
                    stored.ProjectId == link.ProjectId
                    && stored.Id == link.Id
                    && stored.UsedAt == null
                    && stored.RevokedAt == null
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(stored => stored.UsedAt, now)
                            .SetProperty(stored => stored.RevokedAt, now),
                    stop
                ) == 1;
    }

    /// <summary>False when there is no such link that still worked.</summary>
    public async Task<bool> RevokeAsync(
        string project,
        string id,
        LinkKind kind,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        using var turn = await gate.EnterAsync(stop);
        return await db
                .AccessLinks.Where(link =>
                    link.ProjectId == project
                    && link.Id == id
                    && link.Kind == kind
                    && link.RevokedAt == null
                )
                .ExecuteUpdateAsync(set => set.SetProperty(link => link.RevokedAt, now), stop) == 1;
    }
}

/// <summary>A secret address that is to be made.</summary>
/// <param name="ProjectId">"" when it belongs to no project.</param>
/// <param name="OpenFor">Null when it works until it is revoked.</param>
internal sealed record NewLink(
    string ProjectId,
    LinkKind Kind,
    string Scope,
    string Label,
    string CreatedBy,
    TimeSpan? OpenFor
);
