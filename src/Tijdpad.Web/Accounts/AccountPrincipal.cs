using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>What the ticket of a session says of an account.</summary>
internal sealed class AccountPrincipal(
    UserManager<Account> accounts,
    IOptions<IdentityOptions> options,
    TimeProvider clock
) : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ActorClaims.Name, user.Name));
        identity.AddClaim(
            new(
                ActorClaims.ConfirmedAt,
                clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)
            )
        );
        if (user.MayManageSite)
            identity.AddClaim(new(ActorClaims.ManagesSite, "true"));
        return identity;
    }
}
