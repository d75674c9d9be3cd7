using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>To the organisation and back: to sign in, to confirm, to couple an account, or to accept an invitation.</summary>
internal static class OrganisationSignIn
{
    public const string ToConfirm = "bevestigen";
    public const string ToCouple = "koppelen";
    public const string ToJoin = "uitnodiging";

    private const string Purpose = "doel";
    private const string BackTo = "terug";
    private const string DonePath = SiteRoutes.OrganisationDone;

    /// <summary>A confirmation that is older than this was not asked for by us.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    public static void Map(IEndpointRouteBuilder routes)
    {
        // by a link and not by a form: a form may lead to this site only (form-action)
        routes.MapGet(SiteRoutes.Organisation, Go).Needs(Right.Public);
        routes.MapGet(DonePath, DoneAsync).Needs(Right.Public);
        routes.MapPost(SiteRoutes.Couple, CoupleAsync).Needs(Right.SignedIn, ConfirmedAct.Couple);
        routes
            .MapPost(SiteRoutes.Uncouple, UncoupleAsync)
            .Needs(Right.SignedIn, ConfirmedAct.Uncouple);
    }

    private static IResult Go(
        [FromQuery] string? doel,
        [FromQuery] string? terug,
        Settings settings
    )
    {
        if (settings.OidcAuthority.Length == 0)
            return ErrorPage.NotFound();
        var properties = new OpenIdConnectChallengeProperties
        {
            RedirectUri = DonePath,
            Items = { [Purpose] = doel, [BackTo] = LocalAddress.Of(terug) },
        };
        if (doel == ToConfirm)
            (properties.Prompt, properties.MaxAge) = ("login", TimeSpan.Zero);
        return Results.Challenge(properties, [Organisation.SchemeName]);
    }

    private static async Task<IResult> DoneAsync(
        HttpContext context,
        Settings settings,
        UserManager<Account> accounts,
        TimeProvider clock
    )
    {
        if (await Organisation.AnswerAsync(context, settings) is not { } answer)
            return Results.LocalRedirect(SiteRoutes.SignIn);
        var owner = await accounts.FindByLoginAsync(
            answer.Login.LoginProvider,
            answer.Login.ProviderKey
        );
        var back = LocalAddress.Of(answer.Properties.Items[BackTo]);
        var purpose = answer.Properties.Items[Purpose];
        if (purpose == ToConfirm)
            return await ConfirmedAsync(context, answer, owner, back, clock);
        if (purpose == ToCouple && context.User.Actor() is not null)
            return Page.Of(new CouplePage { Answer = Named(answer), IsTaken = owner is not null });
        if (owner is not null)
            return await InAsync(context, owner, purpose == ToJoin ? SiteRoutes.Invitation : back);
        if (purpose == ToJoin)
            return Results.LocalRedirect(SiteRoutes.Invitation);
        await context.SignOutAsync(Organisation.AnswerScheme);
        return ErrorPage.Because(
            StatusCodes.Status403Forbidden,
            "U hebt hier nog geen account",
            "Vraag de projectsecretaris om een uitnodiging. Hebt u al een account met een wachtwoord of passkey? Log daarmee in en koppel uw organisatie op de pagina van uw account."
        );
    }

    private static async Task<IResult> ConfirmedAsync(
        HttpContext context,
        OrganisationAnswer answer,
        Account? owner,
        string back,
        TimeProvider clock
    )
    {
        var isProved =
            owner is not null
            && owner.Id == context.User.Actor()?.AccountId
            && answer.SignedInAt is { } moment
            && clock.GetUtcNow() - moment < Fresh;
        return isProved
            ? await InAsync(context, owner!, back)
            : Results.LocalRedirect($"{SiteRoutes.StepUp}?terug={Uri.EscapeDataString(back)}");
    }

    private static async Task<IResult> InAsync(HttpContext context, Account owner, string back)
    {
        await context.SignOutAsync(Organisation.AnswerScheme);
        await SessionHandler.SignInAsync(context, owner);
        return Results.LocalRedirect(back);
    }

    private static async Task<IResult> CoupleAsync(
        HttpContext context,
        Settings settings,
        UserManager<Account> accounts,
        WaysIn ways
    )
    {
        if (await Organisation.AnswerAsync(context, settings) is not { } answer)
        {
            context.ReportNothing();
            return Done.At($"{SiteRoutes.Account}#organisatie", News.Nothing);
        }
        var account = await ways.AccountAsync(context.Actor());
        var coupled = await accounts.AddLoginAsync(account, answer.Login);
        if (!coupled.Succeeded)
            return Page.Of(
                new CouplePage { Answer = Named(answer), IsTaken = true },
                StatusCodes.Status422UnprocessableEntity
            );
        await context.SignOutAsync(Organisation.AnswerScheme);
        return Done.At(
            $"{SiteRoutes.Account}#organisatie",
            new News("Uw account is gekoppeld aan uw organisatie.")
        );
    }

    private static async Task<IResult> UncoupleAsync(
        HttpContext context,
        UserManager<Account> accounts,
        WaysIn ways
    )
    {
        var now = await ways.OfAsync(context.Actor());
        if (now is { HasLogin: true, Count: 1 })
            return ErrorPage.Because(
                StatusCodes.Status422UnprocessableEntity,
                "De koppeling blijft",
                AccountPages.LastWay
            );
        foreach (var login in await accounts.GetLoginsAsync(now.Account))
            await accounts.RemoveLoginAsync(now.Account, login.LoginProvider, login.ProviderKey);
        return Done.At(
            $"{SiteRoutes.Account}#organisatie",
            new News("De koppeling met uw organisatie is weg.")
        );
    }

    private static string Named(OrganisationAnswer answer) =>
        answer.Email.Length > 0 ? $"{answer.Name} ({answer.Email})" : answer.Name;
}
