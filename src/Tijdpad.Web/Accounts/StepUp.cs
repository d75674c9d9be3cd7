using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>Proving once more who one is, before an act that is dangerous. It makes a new session.</summary>
internal static class StepUp
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteRoutes.StepUp, ShowAsync).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.StepUp, WithPasswordAsync).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.StepUpQuestion, AskPasskeyAsync).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.StepUpWithPasskey, WithPasskeyAsync).Needs(Right.SignedIn);
    }

    private static Task<IResult> ShowAsync(
        HttpContext context,
        [FromQuery] string? terug,
        WaysIn ways
    ) => PageAsync(context, terug, null, StatusCodes.Status200OK, ways);

    private static async Task<IResult> WithPasswordAsync(
        HttpContext context,
        [FromForm] string? wachtwoord,
        [FromForm] string? terug,
        WaysIn ways,
        PasswordSignIn passwords
    )
    {
        var account = await ways.AccountAsync(context.Actor());
        var outcome = await passwords.TryAsync(context, account.Email ?? "", wachtwoord ?? "");
        return outcome switch
        {
            PasswordSignIn.Outcome.Right => await DoneAsync(context, account, terug),
            PasswordSignIn.Outcome.TooOften => await PageAsync(
                context,
                terug,
                PasswordSignIn.Wait,
                StatusCodes.Status429TooManyRequests,
                ways
            ),
            _ => await PageAsync(
                context,
                terug,
                "Dit wachtwoord klopt niet.",
                StatusCodes.Status422UnprocessableEntity,
                ways
            ),
        };
    }

    private static async Task<IResult> AskPasskeyAsync(HttpContext context, Passkeys passkeys) =>
        PasskeyAnswers.Question(await passkeys.QuestionAsync(context));

    private static async Task<IResult> WithPasskeyAsync(
        HttpContext context,
        [FromForm] string? sleutel,
        [FromForm] string? terug,
        Passkeys passkeys,
        WaysIn ways
    )
    {
        var owner = await passkeys.OwnerAsync(context, sleutel ?? "");
        // the passkey of somebody else proves nothing about who is signed in here
        return owner is not null && owner.Id == context.Actor().AccountId
            ? await DoneAsync(context, owner, terug)
            : await PageAsync(
                context,
                terug,
                Passkeys.NotRight,
                StatusCodes.Status422UnprocessableEntity,
                ways
            );
    }

    private static async Task<IResult> DoneAsync(HttpContext context, Account account, string? back)
    {
        await SessionHandler.SignInAsync(context, account);
        return Results.LocalRedirect(LocalAddress.Of(back));
    }

    private static async Task<IResult> PageAsync(
        HttpContext context,
        string? back,
        string? problem,
        int status,
        WaysIn ways
    ) =>
        Page.Of(
            new StepUpPage
            {
                Back = LocalAddress.Of(back),
                Problem = problem,
                Ways = await ways.OfAsync(context.Actor()),
            },
            status
        );
}
