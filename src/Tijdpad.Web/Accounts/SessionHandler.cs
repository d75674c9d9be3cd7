using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>
/// The cookie of a session. Every signing in makes a new key and ends the session that the browser had: who planted a
/// key beforehand has nothing. What the ticket says is read from the account at each request.
/// </summary>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    Sessions sessions,
    KnownBrowsers browsers,
    RepeatedEvents log
) : SignInAuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "session";
    public const string CookieName = SessionCookie.Name;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Key is not { } key)
            return AuthenticateResult.NoResult();
        return await sessions.FindAsync(key, Context.RequestAborted) is { } open
            ? AuthenticateResult.Success(
                new(ActorClaims.PrincipalOf(open.Account, open.Session.ConfirmedAt), Scheme.Name)
            )
            : AuthenticateResult.NoResult();
    }

    protected override async Task HandleSignInAsync(
        ClaimsPrincipal user,
        AuthenticationProperties? properties
    )
    {
        var account =
            user.FindFirstValue(ClaimTypes.NameIdentifier)
            ?? throw new ArgumentException("Nobody to sign in.", nameof(user));
        if (Key is { } old)
            await sessions.EndAsync(old, Context.RequestAborted);
        var device = Devices.Of(Request.Headers.UserAgent.ToString());
        var key = await sessions.StartAsync(account, device, Context.RequestAborted);
        Response.Cookies.Append(CookieName, key, HostCookies.UntilClosed());
        await browsers.RememberAsync(Context, account);
        await log.TellAsync(
            LogEvent.Of(Context, LogKind.SignedIn, "") with
            {
                AccountId = account,
                AccountName = user.FindFirstValue(ActorClaims.Name) ?? "",
                ProjectId = "",
            }
        );
    }

    protected override async Task HandleSignOutAsync(AuthenticationProperties? properties)
    {
        if (Key is { } key)
            await sessions.EndAsync(key, Context.RequestAborted);
        Response.Cookies.Delete(CookieName, HostCookies.UntilClosed());
    }

    /// <summary>Signs somebody in who has proved who they are.</summary>
    public static Task SignInAsync(HttpContext context, Account account) =>
        context.SignInAsync(
            SchemeName,
            ActorClaims.PrincipalOf(
                account,
                context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()
            )
        );

    /// <summary>The hash of the key that this request brought; null when it brought none.</summary>
    public static byte[]? HashOf(HttpRequest request) => SessionCookie.HashOf(request);

    private string? Key => Request.Cookies[CookieName] is { Length: > 0 } key ? key : null;
}
