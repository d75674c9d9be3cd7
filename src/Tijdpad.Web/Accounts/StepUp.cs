using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>
/// Proving once more who one is, before an act on the list of <see cref="ConfirmedAct"/>. It makes a new session; then the
/// form that waited is sent on by the browser as it was (307), with the token of this page.
/// </summary>
internal static class StepUp
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteRoutes.StepUp, ShowAsync).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.StepUp, CarryAsync).Needs(Right.SignedIn);
        routes.MapGet(SiteRoutes.StepUpGoOn, GoOn).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.StepUpWithPassword, WithPasswordAsync).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.StepUpQuestion, AskPasskeyAsync).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.StepUpWithPasskey, WithPasskeyAsync).Needs(Right.SignedIn);
    }

    private static Task<IResult> ShowAsync(
        HttpContext context,
        [FromQuery] string? terug,
        StepUpView view
    ) => view.PageAsync(context, CarriedForm.Nothing(LocalAddress.Of(terug)), null);

    /// <summary>The gate sent a form on to here. That a page of ours made it, the gate has looked at.</summary>
    private static async Task<IResult> CarryAsync(
        HttpContext context,
        [FromQuery] string? naar,
        [FromQuery] string? terug,
        StepUpView view
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var carried = CarriedForm.Sent(
            LocalAddress.Of(naar, otherwise: ""),
            LocalAddress.Of(terug),
            form
        );
        return await view.PageAsync(context, carried, null);
    }

    /// <summary>Back from the organisation, which has confirmed who they are: the form that waited, with one button.</summary>
    private static IResult GoOn(HttpContext context, HeldForm held) =>
        held.Take(context) is { } waiting
            ? Page.Of(new GoOnPage { Carried = waiting.Form, Act = waiting.Act })
            : Results.LocalRedirect("/");

    private static async Task<IResult> WithPasswordAsync(
        HttpContext context,
        WaysIn ways,
        PasswordSignIn passwords,
        StepUpView view
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var carried = CarriedForm.Read(form);
        var account = await ways.AccountAsync(context.Actor());
        return await passwords.ConfirmAsync(
            context,
            account,
            $"{form[CarriedForm.PasswordName]}"
        ) switch
        {
            PasswordSignIn.Outcome.Right => await DoneAsync(context, account, carried),
            PasswordSignIn.Outcome.TooOften => await view.PageAsync(
                context,
                carried,
                new("", PasswordSignIn.WaitToConfirm),
                StatusCodes.Status429TooManyRequests
            ),
            _ => await view.PageAsync(
                context,
                carried,
                new(CarriedForm.PasswordName, "Dit wachtwoord klopt niet.")
            ),
        };
    }

    private static async Task<IResult> AskPasskeyAsync(HttpContext context, Passkeys passkeys) =>
        PasskeyAnswers.Question(await passkeys.QuestionAsync(context));

    private static async Task<IResult> WithPasskeyAsync(
        HttpContext context,
        Passkeys passkeys,
        StepUpView view
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var carried = CarriedForm.Read(form);
        var owner = await passkeys.OwnerAsync(context, $"{form[CarriedForm.PasskeyName]}");
        // the passkey of somebody else proves nothing about who is signed in here
        return owner is not null && owner.Id == context.Actor().AccountId
            ? await DoneAsync(context, owner, carried)
            : await view.PageAsync(context, carried, new("", Passkeys.NotRight));
    }

    private static async Task<IResult> DoneAsync(
        HttpContext context,
        Account account,
        CarriedForm carried
    )
    {
        await SessionHandler.SignInAsync(context, account);
        return carried.To.Length == 0
            ? Results.LocalRedirect(carried.Back)
            : Results.LocalRedirect(carried.To, permanent: false, preserveMethod: true);
    }
}
