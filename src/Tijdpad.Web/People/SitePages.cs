using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.People;

/// <summary>The accounts of the site, for who manages it; no plan is seen here.</summary>
internal static class SitePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteRoutes.Accounts, ShowAsync).Needs(Right.ManageSite);
        routes.MapPost(SiteRoutes.Invite, InviteAsync).Needs(Right.ManageSite, ConfirmedAct.Invite);
        routes
            .MapPost(SiteRoutes.SetManager, SetManagerAsync)
            .Needs(Right.ManageSite, ConfirmedAct.SetManager);
        routes
            .MapPost(SiteRoutes.RemoveAccount, RemoveAsync)
            .Needs(Right.ManageSite, ConfirmedAct.RemoveAccount);
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
            return await RefusedAsync(
                context,
                accounts,
                new(form),
                [new("email", "Dit is geen e-mailadres.")]
            );
        context.Report($"{form.Email}{(post.Beheerder == "ja" ? " +" : "")}");
        if (await users.FindByEmailAsync(form.Email) is not null)
            return await RefusedAsync(
                context,
                accounts,
                new(form),
                [new("email", "Er is al een account met dit e-mailadres.")]
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
        context.Say(
            new News("De uitnodiging voor {0} is gemaakt. De link staat hier één keer.", form.Email)
        );
        return await PageAsync(context, accounts, new(Link: link, LinkFor: form.Email));
    }

    private static async Task<IResult> SetManagerAsync(
        HttpContext context,
        [FromForm] string? account,
        [FromForm] string? beheerder,
        SiteAccounts accounts
    )
    {
        var manages = beheerder == "ja";
        var email = await accounts.EmailOfAsync(account ?? "", context.RequestAborted);
        context.Report($"{email}: {(manages ? "+" : "-")}");
        return await EndAsync(
            context,
            accounts,
            new(account, null),
            (
                await accounts.SetManagerAsync(account ?? "", manages, context.RequestAborted),
                ManagerNews(email, manages)
                    .OrBack(
                        SiteRoutes.SetManager,
                        ("account", account ?? ""),
                        ("beheerder", manages ? "nee" : "ja")
                    )
            )
        );
    }

    private static async Task<IResult> RemoveAsync(
        HttpContext context,
        [AsParameters] RemovalPost post,
        SiteAccounts accounts
    )
    {
        var stop = context.RequestAborted;
        var (gone, heir) = (
            await accounts.EmailOfAsync(post.Account ?? "", stop),
            await accounts.EmailOfAsync(post.Opvolger ?? "", stop)
        );
        context.Report(heir.Length == 0 ? gone : $"{gone} > {heir}");
        return await EndAsync(
            context,
            accounts,
            post,
            (
                await accounts.RemoveAsync(
                    new(
                        post.Account ?? "",
                        GivenChoices.Of(post.Uitgegeven),
                        post.Opvolger,
                        context.Actor().AccountId
                    ),
                    stop
                ),
                new News("Het account {0} is verwijderd.", gone)
            )
        );
    }

    private static async Task<IResult> EndAsync(
        HttpContext context,
        SiteAccounts accounts,
        RemovalPost post,
        (PartOutcome Outcome, News News) end
    )
    {
        var (outcome, news) = end;
        if (outcome is PartOutcome.Done)
            return Done.At(AddressAfter(context, post.Account), news);
        context.ReportNothing();
        return outcome switch
        {
            PartOutcome.Refused refused => await RefusedAsync(
                context,
                accounts,
                new(),
                [new("", refused.Problem)]
            ),
            PartOutcome.Asks asks => await RefusedAsync(
                context,
                accounts,
                new(new MemberForm { Account = post.Account }, Asks: asks),
                asks.LedAlone > 0
                    ? [new("opvolger", "Kies wie opvolgt."), GivenChoices.NotMade]
                    : [GivenChoices.NotMade]
            ),
            _ => throw new InvalidOperationException($"Nobody knows what {outcome} means."),
        };
    }

    private static Task<IResult> RefusedAsync(
        HttpContext context,
        SiteAccounts accounts,
        MemberNews news,
        ValueList<FormProblem> problems
    )
    {
        context.Refuse(problems);
        return PageAsync(context, accounts, news);
    }

    private static News ManagerNews(string email, bool manages) =>
        manages
            ? new News("{0} is nu beheerder.", email)
            : new News("{0} is geen beheerder meer.", email);

    /// <summary>To where the account stands in the list; who is no longer led to it goes to their projects.</summary>
    private static string AddressAfter(HttpContext context, string? account) =>
        account == context.Actor().AccountId ? "/" : $"{SiteRoutes.Accounts}#{AnchorOf(account)}";

    /// <summary>Where an account stands on the page.</summary>
    internal static string AnchorOf(string? account) => $"account-{account}";

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
            context.PageStatus()
        );
}

/// <summary>What the form of an invitation sends.</summary>
/// <param name="Beheerder">"ja" for who is to manage the site.</param>
internal sealed record InvitePost([FromForm] string? Email, [FromForm] string? Beheerder);

/// <summary>What the form sends that removes an account.</summary>
/// <param name="Uitgegeven">"intrekken" or "overnemen"; null when it was not asked yet.</param>
/// <param name="Opvolger">The account that becomes secretary of the projects that it led alone.</param>
internal sealed record RemovalPost(
    [FromForm] string? Account,
    [FromForm] string? Uitgegeven,
    [FromForm] string? Opvolger = null
);
