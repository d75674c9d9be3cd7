using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>
/// Sessions live in the database, the cookie holds only a random key: ending a session ends it everywhere at once.
/// The database has the hash of the key, so that nobody signs in with what a backup holds.
/// </summary>
internal sealed class SessionTickets(
    IServiceScopeFactory scopes,
    IHttpContextAccessor request,
    TimeProvider clock
) : ITicketStore
{
    /// <summary>How exactly "last seen" is kept: a write for every request would be a waste.</summary>
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Secrets.New();
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        db.Sessions.Add(
            new()
            {
                IdHash = Secrets.HashOf(key),
                AccountId = ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
                Ticket = TicketSerializer.Default.Serialize(ticket),
                CreatedAt = now,
                SeenAt = now,
                EndsAt = now + AccountSetUp.AtMost,
                ConfirmedAt = now,
                Device = Devices.Of(request.HttpContext?.Request.Headers.UserAgent.ToString()),
            }
        );
        await SaveAsync(scope, db);
        return key;
    }

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var hash = Secrets.HashOf(key);
        var packed = TicketSerializer.Default.Serialize(ticket);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        await db
            .Sessions.Where(session => session.IdHash == hash)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.Ticket, packed));
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var hash = Secrets.HashOf(key);
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        var session = await db
            .Sessions.AsNoTracking()
            .FirstOrDefaultAsync(session => session.IdHash == hash);
        if (
            session is null
            || now >= session.EndsAt
            || now - session.SeenAt > AccountSetUp.IdleFor + SeenEvery
        )
            return null;
        if (now - session.SeenAt > SeenEvery)
            await db
                .Sessions.Where(stored => stored.IdHash == hash)
                .ExecuteUpdateAsync(set => set.SetProperty(stored => stored.SeenAt, now));
        return TicketSerializer.Default.Deserialize(session.Ticket);
    }

    public async Task RemoveAsync(string key)
    {
        var hash = Secrets.HashOf(key);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        await db.Sessions.Where(session => session.IdHash == hash).ExecuteDeleteAsync();
    }

    private static async Task SaveAsync(AsyncServiceScope scope, TijdpadDb db)
    {
        using var turn = await scope
            .ServiceProvider.GetRequiredService<WriteGate>()
            .EnterAsync(CancellationToken.None);
        await db.SaveChangesAsync();
    }
}
