using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Accounts;

/// <summary>The addresses of signing in and out.</summary>
internal static class SignIn
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteRoutes.SignIn, (Delegate)Show).Needs(Right.Public);
        routes.MapPost(SiteRoutes.SignIn, WithPasswordAsync).Needs(Right.Public);
        routes.MapPost(SiteRoutes.SignInQuestion, (Delegate)AskPasskeyAsync).Needs(Right.Public);
        routes.MapPost(SiteRoutes.SignInWithPasskey, WithPasskeyAsync).Needs(Right.Public);
        routes.MapPost(SiteRoutes.SignOut, (Delegate)OutAsync).Needs(Right.SignedIn);
    }

    private static IResult Show(
        HttpContext context,
        [FromQuery] string? terug,
        [FromQuery] string? organisatie
    )
    {
        if (context.User.Actor() is not null)
            return Results.LocalRedirect(LocalAddress.Of(terug));
        const string failed =
            "Het inloggen bij uw organisatie is niet gelukt. Probeer het opnieuw.";
        return Page.Of(
            new SignInPage
            {
                Back = LocalAddress.Of(terug),
                Problem = organisatie == "mislukt" ? failed : null,
            }
        );
    }

    private static async Task<IResult> WithPasswordAsync(
        HttpContext context,
        [FromForm] string? email,
        [FromForm] string? wachtwoord,
        [FromForm] string? terug,
        PasswordSignIn signIn
    )
    {
        if (Blanks(email, wachtwoord) is { Count: > 0 } blanks)
            return Again(context, terug, email, blanks);
        switch (await signIn.TryAsync(context, email!, wachtwoord!))
        {
            case PasswordSignIn.Outcome.Right right:
                await SessionHandler.SignInAsync(context, right.Account);
                return Results.LocalRedirect(LocalAddress.Of(terug));
            case PasswordSignIn.Outcome.TooOften:
                return Again(context, terug, email, [new("", PasswordSignIn.Wait)], 429);
            default:
                return Again(
                    context,
                    terug,
                    email,
                    [new("wachtwoord", "Deze combinatie van e-mailadres en wachtwoord klopt niet.")]
                );
        }
    }

    private static async Task<IResult> AskPasskeyAsync(
        HttpContext context,
        Passkeys passkeys,
        PlaceCounts counts
    ) =>
        counts.Take(Limit.PasskeyQuestionsOfPlace, Places.Of(context))
            ? PasskeyAnswers.Question(await passkeys.QuestionAsync(context))
            : ErrorPage.Of(StatusCodes.Status429TooManyRequests);

    private static async Task<IResult> WithPasskeyAsync(
        HttpContext context,
        [FromForm] string? sleutel,
        [FromForm] string? terug,
        Passkeys passkeys
    )
    {
        if (await passkeys.OwnerAsync(context, sleutel ?? "") is not { } owner)
            return Again(context, terug, null, [new("", Passkeys.NotRight)]);
        await SessionHandler.SignInAsync(context, owner);
        return Results.LocalRedirect(LocalAddress.Of(terug));
    }

    private static async Task<IResult> OutAsync(HttpContext context)
    {
        await context.SignOutAsync(SessionHandler.SchemeName);
        return Results.LocalRedirect("/");
    }

    private static ValueList<FormProblem> Blanks(string? email, string? password)
    {
        var blanks = new List<FormProblem>();
        if (string.IsNullOrWhiteSpace(email))
            blanks.Add(new("email", "Vul uw e-mailadres in."));
        if (string.IsNullOrEmpty(password))
            blanks.Add(new("wachtwoord", "Vul uw wachtwoord in."));
        return blanks.ToValueList();
    }

    private static IResult Again(
        HttpContext context,
        string? back,
        string? email,
        ValueList<FormProblem> problems,
        int status = StatusCodes.Status422UnprocessableEntity
    )
    {
        context.Refuse(problems, "Niet ingelogd");
        return Page.Of(new SignInPage { Back = LocalAddress.Of(back), Email = email }, status);
    }
}
