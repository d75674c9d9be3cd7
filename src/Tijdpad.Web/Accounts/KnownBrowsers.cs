using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>
/// In which browsers somebody signed in before. These have a count of wrong passwords of their own, so that nobody
/// is kept out by what strangers guess. The cookie opens nothing, and the database has only its hash.
/// </summary>
internal sealed class KnownBrowsers(TijdpadDb db, WriteGate gate, TimeProvider clock)
{
    public const string CookieName = "__Host-bekend";

    /// <summary>Counted from the last time that somebody signed in there.</summary>
    public static readonly TimeSpan KnownFor = TimeSpan.FromDays(180);

    /// <summary>Of one account; the longest unused are forgotten.</summary>
    private const int Most = 20;

    /// <summary>What the guesses of this browser for this account are counted under; null when it is not known for it.</summary>
    public async Task<string?> CountedAsAsync(HttpContext context, string account)
    {
        if (KeyOf(context) is not { } key)
            return null;
        var (hash, since) = (Secrets.HashOf(key), clock.GetUtcNow() - KnownFor);
        return await db.KnownBrowsers.AnyAsync(
            browser =>
                browser.IdHash == hash && browser.AccountId == account && browser.SeenAt > since,
            context.RequestAborted
        )
            ? $"{Convert.ToHexStringLower(hash)} {account}"
            : null;
    }

    /// <summary>Remembers that somebody signed in. Under a new key: one that was planted beforehand is worth nothing.</summary>
    public async Task RememberAsync(HttpContext context, string account)
    {
        var stop = context.RequestAborted;
        var (key, now) = (Secrets.New(), clock.GetUtcNow());
        var (hash, since) = (Secrets.HashOf(key), now - KnownFor);
        using var turn = await gate.EnterAsync(stop);
        if (KeyOf(context) is { } former)
        {
            var old = Secrets.HashOf(former);
            await db
                .KnownBrowsers.Where(browser =>
                    browser.IdHash == old && browser.AccountId == account
                )
                .ExecuteDeleteAsync(stop);
            // others who use this browser stay known in it
            await db
                .KnownBrowsers.Where(browser => browser.IdHash == old)
                .ExecuteUpdateAsync(set => set.SetProperty(browser => browser.IdHash, hash), stop);
        }
        await ForgetOldAsync(account, since, stop);
        await db.Database.ExecuteSqlAsync(
            $"insert into known_browser (id_hash, account_id, seen_at) values ({hash}, {account}, {now.ToUnixTimeMilliseconds()})",
            stop
        );
        context.Response.Cookies.Append(CookieName, key, HostCookies.For(KnownFor));
    }

    private async Task ForgetOldAsync(string account, DateTimeOffset since, CancellationToken stop)
    {
        var mine = db.KnownBrowsers.Where(browser => browser.AccountId == account);
        var kept = await mine.Where(browser => browser.SeenAt > since)
            .OrderByDescending(browser => browser.SeenAt)
            .Select(browser => browser.IdHash)
            .Take(Most - 1)
            .ToListAsync(stop);
        await mine.Where(browser => !kept.Contains(browser.IdHash)).ExecuteDeleteAsync(stop);
    }

    private static string? KeyOf(HttpContext context) =>
        context.Request.Cookies[CookieName] is { Length: > 0 and < 100 } key ? key : null;
}
