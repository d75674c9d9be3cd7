using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Accounts;

/// <summary>
/// Signing in at the organisation (OpenID Connect: code with PKCE). What counts is who the issuer says it is, under the
/// id that the issuer gives; a mail address can pass to somebody else and never leads to an account.
/// </summary>
internal static class Organisation
{
    public const string SchemeName = "organisation";

    /// <summary>Keeps the answer of the organisation for a few minutes, until it is known what to do with it.</summary>
    public const string AnswerScheme = "organisation-answer";

    public const string ReturnPath = SiteRoutes.OrganisationAnswer;

    /// <summary>The claim with issuer and id.</summary>
    private const string KeyClaim = "tijdpad:login";

    private static readonly TimeSpan AnswerFor = TimeSpan.FromMinutes(10);

    public static void AddOrganisation(this AuthenticationBuilder schemes, Settings settings)
    {
        if (settings.OidcAuthority.Length == 0)
            return;
        schemes.AddCookie(
            AnswerScheme,
            options =>
            {
                options.Cookie.Name = "__Host-organisatie";
                options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.ExpireTimeSpan = AnswerFor;
                options.SlidingExpiration = false;
            }
        );
        schemes.AddOpenIdConnect(SchemeName, options => Set(options, settings));
    }

    /// <summary>Who the organisation says it is; null when it has not said anything lately.</summary>
    public static async Task<OrganisationAnswer?> AnswerAsync(
        HttpContext context,
        Settings settings
    )
    {
        if (settings.OidcAuthority.Length == 0)
            return null;
        var answer = await context.AuthenticateAsync(AnswerScheme);
        return
            answer is { Succeeded: true, Principal: var who, Properties: { } properties }
            && who.FindFirstValue(KeyClaim) is { } key
            ? new(
                new UserLoginInfo(SchemeName, key, settings.OidcName),
                who.FindFirstValue("name") ?? "",
                who.FindFirstValue("email") ?? "",
                string.Equals(
                    who.FindFirstValue("email_verified"),
                    "true",
                    StringComparison.OrdinalIgnoreCase
                ),
                MomentOf(who.FindFirstValue("auth_time")),
                properties
            )
            : null;
    }

    private static void Set(OpenIdConnectOptions options, Settings settings)
    {
        options.Authority = settings.OidcAuthority;
        options.RequireHttpsMetadata = !settings.OidcAuthority.StartsWith(
            "http://localhost",
            StringComparison.Ordinal
        );
        options.ClientId = settings.OidcClientId;
        options.ClientSecret = settings.OidcClientSecret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.Scope.Clear();
        foreach (var scope in (string[])["openid", "profile", "email"])
            options.Scope.Add(scope);
        options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        options.CallbackPath = ReturnPath;
        options.SignInScheme = AnswerScheme;
        foreach (var cookie in (CookieBuilder[])[options.NonceCookie, options.CorrelationCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.Always;
        }
        options.Events.OnRedirectToIdentityProvider = going =>
        {
            // behind a proxy the request does not know the address that people see, and anybody can write a Host header
            going.ProtocolMessage.RedirectUri = settings.Address + ReturnPath;
            return Task.CompletedTask;
        };
        options.Events.OnTokenValidated = judged =>
        {
            var token = judged.SecurityToken;
            judged
                .Principal!.Identities.First()
                .AddClaim(new(KeyClaim, $"{token.Issuer} {token.Subject}"));
            return Task.CompletedTask;
        };
        options.Events.OnRemoteFailure = failed =>
        {
            failed.Response.Redirect($"{SiteRoutes.SignIn}?organisatie=mislukt");
            failed.HandleResponse();
            return Task.CompletedTask;
        };
    }

    private static DateTimeOffset? MomentOf(string? seconds) =>
        long.TryParse(seconds, CultureInfo.InvariantCulture, out var number)
            ? DateTimeOffset.FromUnixTimeSeconds(number)
            : null;
}

/// <summary>Who the organisation says somebody is.</summary>
/// <param name="IsEmailVerified">Whether it says that it has looked whether the address is theirs; not when it is silent about it.</param>
/// <param name="SignedInAt">When they typed their password there; null when it is not told.</param>
internal sealed record OrganisationAnswer(
    UserLoginInfo Login,
    string Name,
    string Email,
    bool IsEmailVerified,
    DateTimeOffset? SignedInAt,
    AuthenticationProperties Properties
);
