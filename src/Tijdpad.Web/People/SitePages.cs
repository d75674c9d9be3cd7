using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.People;

/// <summary>The accounts of the site, for who manages it; no plan is seen here.</summary>
internal static class SitePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteRoutes.Accounts, ShowAsync).Needs(Right.ManageSite);
        routes.MapPost(SiteRoutes.Invite, InviteAsync).Needs(Right.ManageSite);
        routes.MapPost(SiteRoutes.SetManager, SetManagerAsync).NeedsFreshly(Right.ManageSite);
        routes.MapPost(SiteRoutes.RemoveAccount, RemoveAsync).NeedsFreshly(Right.ManageSite);
    }

    private static Task<IResult> ShowAsync(HttpContext context, SiteAccounts accounts) =>
        PageAsync(context, accounts, new());

    private static async Task<IResult> InviteAsync(
        HttpContext context,
        [AsParameters] InvitePost post,
        UserManager<Account> users,
        SecretLinks links,
        SiteAccounts accounts
    )
    {
        var form = new MemberForm { Email = TypedLine.Of(post.Email, 250) };
        if (!System.Net.Mail.MailAddress.TryCreate(form.Email, out _))
            return await PageAsync(context, accounts, new(form, "Dit is geen e-mailadres."));
        if (await users.FindByEmailAsync(form.Email) is not null)
            return await PageAsync(
                context,
                accounts,
                new(form, "Er is al een account met dit e-mailadres.")
            );
        var invitation = new Invitation(form.Email, ManagesSite: post.Beheerder == "ja");
        var link = await links.MakeAsync(
            SiteRoutes.Invitation,
            new(
                "",
                LinkKind.Invitation,
                invitation.ToScope(),
                form.Email,
                context.Actor().AccountId,
                Invitation.OpenFor
            ),
            context.RequestAborted
        );
        return await PageAsync(context, accounts, new(Link: link, LinkFor: form.Email));
    }

    private static async Task<IResult> SetManagerAsync(
        HttpContext context,
        [FromForm] string? account,
        [FromForm] string? beheerder,
        SiteAccounts accounts
    ) =>
        await EndAsync(
            context,
            accounts,
            await accounts.SetManagerAsync(account ?? "", beheerder == "ja", context.RequestAborted)
        );

    private static async Task<IResult> RemoveAsync(
        HttpContext context,
        [FromForm] string? account,
        SiteAccounts accounts
    ) =>
        await EndAsync(
            context,
            accounts,
            await accounts.RemoveAsync(account ?? "", context.RequestAborted)
        );

    private static async Task<IResult> EndAsync(
        HttpContext context,
        SiteAccounts accounts,
        string? problem
    ) =>
        problem is null
            ? Results.LocalRedirect(SiteRoutes.Accounts)
            : await PageAsync(context, accounts, new(Problem: problem));

    private static async Task<IResult> PageAsync(
        HttpContext context,
        SiteAccounts accounts,
        MemberNews news
    ) =>
        Page.Of(
            new SiteAccountsPage
            {
                Accounts = await accounts.AllAsync(context.RequestAborted),
                News = news,
            },
            news.Problem is null
                ? StatusCodes.Status200OK
                : StatusCodes.Status422UnprocessableEntity
        );
}

/// <summary>What the form of an invitation sends.</summary>
/// <param name="Beheerder">"ja" for who is to manage the site.</param>
internal sealed record InvitePost([FromForm] string? Email, [FromForm] string? Beheerder);
