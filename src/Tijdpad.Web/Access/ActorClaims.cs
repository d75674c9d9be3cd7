using System.Globalization;
using System.Security.Claims;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Access;

/// <summary>How who calls stands in the ticket of a session.</summary>
internal static class ActorClaims
{
    public const string Name = "tijdpad:name";
    public const string ManagesSite = "tijdpad:site";
    public const string ConfirmedAt = "tijdpad:confirmed";

    /// <summary>Somebody as the rest of the site knows them.</summary>
    /// <param name="confirmedAt">When they last proved who they are.</param>
    public static ClaimsPrincipal PrincipalOf(Account account, DateTimeOffset confirmedAt)
    {
        var moment = confirmedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, account.Id),
                new(Name, account.Name),
                new(ConfirmedAt, moment),
            ],
            nameof(Tijdpad)
        );
        if (account.MayManageSite)
            identity.AddClaim(new(ManagesSite, "true"));
        return new(identity);
    }

    /// <summary>Who is signed in; null when nobody is.</summary>
    public static Actor? Actor(this ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true })
            return null;
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
        return id is null
            ? null
            : new(
                id,
                user.FindFirstValue(Name) ?? "",
                user.HasClaim(ManagesSite, "true"),
                DateTimeOffset.FromUnixTimeMilliseconds(
                    long.Parse(
                        user.FindFirstValue(ConfirmedAt) ?? "0",
                        CultureInfo.InvariantCulture
                    )
                )
            );
    }

    /// <summary>Who calls. Only for endpoints that ask for a right of an account.</summary>
    public static Actor Actor(this HttpContext context) =>
        context.Features.Get<Actor>()
        ?? throw new InvalidOperationException("Nobody is signed in here.");

    /// <summary>What who calls may do here. Only for endpoints that ask for a right in a project.</summary>
    public static ProjectAccess Access(this HttpContext context) =>
        context.Features.Get<ProjectAccess>()
        ?? throw new InvalidOperationException("This endpoint asks for no right in a project.");
}
