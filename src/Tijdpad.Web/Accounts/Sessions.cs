using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>
/// Who is signed in. Sessions live in the database, the cookie holds only a random key: ending a session ends it
/// everywhere at once. The database has the hash of the key, so that nobody signs in with what a backup holds.
/// </summary>
internal sealed class Sessions(TijdpadDb db, WriteGate gate, TimeProvider clock)
{
    public static readonly TimeSpan IdleFor = Session.IdleFor;
    public static readonly TimeSpan AtMost = TimeSpan.FromHours(12);

    private const int SqliteBusy = 5;

    /// <summary>How exactly "last seen" is kept: a write for every request would be a waste.</summary>
    private static readonly TimeSpan SeenEvery = Session.SeenEvery;

    /// <summary>The key of a new session.</summary>
    public async Task<string> StartAsync(string account, string device, CancellationToken stop)
    {
        var key = Secrets.New();
        var now = clock.GetUtcNow();
        using var turn = await gate.EnterAsync(stop);
        await db.Sessions.Where(session => session.EndsAt < now).ExecuteDeleteAsync(stop);
        db.Sessions.Add(
            new()
            {
                IdHash = Secrets.HashOf(key),
                AccountId = account,
                CreatedAt = now,
                SeenAt = now,
                EndsAt = now + AtMost,
                ConfirmedAt = now,
                Device = device,
            }
        );
        await db.SaveChangesAsync(stop);
        return key;
    }

    /// <summary>The session of a key and its account; null when the session is over or was never there.</summary>
    public async Task<(Account Account, Session Session)?> FindAsync(
        string key,
        CancellationToken stop
    )
    {
        var hash = Secrets.HashOf(key);
        var now = clock.GetUtcNow();
        var found = await (
            from session in db.Sessions.AsNoTracking()
            where session.IdHash == hash
            join account in db.Users.AsNoTracking() on session.AccountId equals account.Id
            select new { account, session }
        ).FirstOrDefaultAsync(stop);
        if (found is null || !IsOpen(found.session, now))
            return null;
        if (now - found.session.SeenAt > SeenEvery)
            await SeenAsync(hash, now, stop);
        return (found.account, found.session);
    }

    public async Task EndAsync(string key, CancellationToken stop)
    {
        var hash = Secrets.HashOf(key);
        using var turn = await gate.EnterAsync(stop);
        await db.Sessions.Where(session => session.IdHash == hash).ExecuteDeleteAsync(stop);
    }

    /// <summary>Ends a session of an account by the hash of its key.</summary>
    public async Task EndAsync(string account, byte[] hash, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await db
            .Sessions.Where(session => session.AccountId == account && session.IdHash == hash)
            .ExecuteDeleteAsync(stop);
    }

    /// <summary>Ends all sessions of an account, and knows none of its browsers any more.</summary>
    public async Task EndAllAsync(string account, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await db
            .KnownBrowsers.Where(browser => browser.AccountId == account)
            .ExecuteDeleteAsync(stop);
        await db.Sessions.Where(session => session.AccountId == account).ExecuteDeleteAsync(stop);
    }

    /// <summary>The sessions that are open now, the newest first.</summary>
    public async Task<ValueList<Session>> OfAsync(string account, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var all = await db
            .Sessions.AsNoTracking()
            .Where(session => session.AccountId == account)
            .OrderByDescending(session => session.CreatedAt)
            .ToListAsync(stop);
        return all.Where(session => IsOpen(session, now)).ToValueList();
    }

    private static bool IsOpen(Session session, DateTimeOffset now) => session.IsOpen(now);

    /// <summary>No page waits for this, and none fails by it: where somebody else is writing, the next request tells it again.</summary>
    private async Task SeenAsync(byte[] hash, DateTimeOffset now, CancellationToken stop)
    {
        using var turn = gate.TryEnter();
        if (turn is null)
            return;
        db.Database.SetCommandTimeout(1);
        try
        {
            await db
                .Sessions.Where(session => session.IdHash == hash)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.SeenAt, now), stop);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == SqliteBusy)
        {
            // another process is writing
        }
        finally
        {
            db.Database.SetCommandTimeout(null);
        }
    }
}
