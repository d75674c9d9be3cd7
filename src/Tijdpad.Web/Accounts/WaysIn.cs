using Microsoft.AspNetCore.Identity;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>With what somebody can sign in; the last way stays.</summary>
internal sealed class WaysIn(UserManager<Account> accounts, Settings settings)
{
    public async Task<Account> AccountAsync(Actor actor) =>
        await accounts.FindByIdAsync(actor.AccountId)
        ?? throw new InvalidOperationException("Who is signed in has an account.");

    public async Task<AccountWays> OfAsync(Actor actor)
    {
        var account = await AccountAsync(actor);
        var passkeys = await accounts.GetPasskeysAsync(account);
        var logins = await accounts.GetLoginsAsync(account);
        return new(
            account,
            passkeys.OrderBy(passkey => passkey.CreatedAt).ToValueList(),
            account.PasswordHash is not null,
            settings.OidcAuthority.Length > 0 && logins.Count > 0
        );
    }
}

/// <summary>With what an account can sign in.</summary>
public sealed record AccountWays(
    Account Account,
    ValueList<UserPasskeyInfo> Passkeys,
    bool HasPassword,
    bool HasLogin
)
{
    public int Count => Passkeys.Count + (HasPassword ? 1 : 0) + (HasLogin ? 1 : 0);
}
