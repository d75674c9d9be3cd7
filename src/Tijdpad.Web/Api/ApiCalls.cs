using Microsoft.AspNetCore.Identity;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Api;

/// <summary>
/// What is the same for every call of a program: who it acts for, which version answers, and that an address has one form.
/// A key comes instead of a session, not beside it.
/// </summary>
internal sealed class ApiCalls(RequestDelegate next)
{
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(
        HttpContext context,
        SecretLinks links,
        UserManager<Account> accounts
    )
    {
        if (!ErrorPage.IsForPrograms(context.Request))
        {
            await next(context);
            return;
        }
        context.Response.Headers["API-Version"] = ApiRoutes.Version;
        if (context.Request.Path.Value!.EndsWith('/'))
        {
            await ErrorPage.NotFound().ExecuteAsync(context);
            return;
        }
        var header = context.Request.Headers.Authorization.ToString();
        if (header.Length > 0 && !await EnterAsync(context, header, links, accounts))
        {
            var mayTry = await links.MayTryAgainAsync(context);
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await (
                mayTry ? ErrorPage.Unknown() : ErrorPage.Of(StatusCodes.Status429TooManyRequests)
            ).ExecuteAsync(context);
            return;
        }
        await next(context);
    }

    private static async Task<bool> EnterAsync(
        HttpContext context,
        string header,
        SecretLinks links,
        UserManager<Account> accounts
    )
    {
        if (
            !header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            || await links.FindAsync(
                header[Bearer.Length..].Trim(),
                LinkKind.ApiKey,
                context.RequestAborted
            )
                is not { } link
            || await accounts.FindByIdAsync(link.Scope) is not { } account
        )
            return false;
        // a key never proves anew who it is: what is dangerous stays for people
        context.User = ActorClaims.PrincipalOf(account, DateTimeOffset.UnixEpoch);
        context.Features.Set(new KeyCall(link.ProjectId, link.Label));
        return true;
    }
}
