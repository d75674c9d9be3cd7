using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>What passkeys are asked to sign: for one browser, five minutes, one time.</summary>
internal sealed class Challenges(TijdpadDb db, WriteGate gate, TimeProvider clock)
{
    private const string CookieName = "__Host-sleutelvraag";

    private static readonly TimeSpan OpenFor = TimeSpan.FromMinutes(5);

    public async Task KeepAsync(HttpContext context, string state)
    {
        var key = Secrets.New();
        var now = clock.GetUtcNow();
        using var turn = await gate.EnterAsync(context.RequestAborted);
        await db
            .Challenges.Where(challenge => challenge.EndsAt < now)
            .ExecuteDeleteAsync(context.RequestAborted);
        db.Challenges.Add(
            new()
            {
                IdHash = Secrets.HashOf(key),
                State = state,
                EndsAt = now + OpenFor,
            }
        );
        await db.SaveChangesAsync(context.RequestAborted);
        context.Response.Cookies.Append(CookieName, key, HostCookies.For(OpenFor));
    }

    /// <summary>Null when nothing was asked, when it was too long ago, or when it was answered before.</summary>
    public async Task<string?> TakeAsync(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { Length: > 0 } key)
            return null;
        context.Response.Cookies.Delete(CookieName, HostCookies.UntilClosed());
        var hash = Secrets.HashOf(key);
        var now = clock.GetUtcNow();
        var state = await db
            .Challenges.AsNoTracking()
            .Where(challenge => challenge.IdHash == hash && challenge.EndsAt > now)
            .Select(challenge => challenge.State)
            .FirstOrDefaultAsync(context.RequestAborted);
        using var turn = await gate.EnterAsync(context.RequestAborted);
        var taken = await db
            .Challenges.Where(challenge => challenge.IdHash == hash)
            .ExecuteDeleteAsync(context.RequestAborted);
        return taken == 1 ? state : null;
    }
}
