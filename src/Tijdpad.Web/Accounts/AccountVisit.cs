using Microsoft.AspNetCore.Identity;
using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>What the handlers about one's own account are given.</summary>
internal sealed record AccountVisit(
    HttpContext Context,
    WaysIn Ways,
    Sessions Sessions,
    UserManager<Account> Accounts,
    WriteGate Gate
)
{
    public CancellationToken Stop => Context.RequestAborted;

    /// <summary>The account of who calls.</summary>
    public Task<Account> AccountAsync() => Ways.AccountAsync(Context.Actor());

    /// <summary>That account, with the ways to sign in to it.</summary>
    public Task<AccountWays> WaysAsync() => Ways.OfAsync(Context.Actor());
}
