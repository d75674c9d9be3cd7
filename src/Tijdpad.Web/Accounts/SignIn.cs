using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>Signing in and out.</summary>
internal static class SignIn
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/inloggen", Show).Needs(Right.Public);
        routes.MapPost("/inloggen", WithPasswordAsync).Needs(Right.Public);
        routes.MapPost("/uitloggen", OutAsync).Needs(Right.SignedIn);
    }

    private static IResult Show([FromQuery] string? terug) =>
        Page.Of<SignInPage>(new { Back = LocalAddress.Of(terug) });

    private static async Task<IResult> WithPasswordAsync(
        [FromForm] string? email,
        [FromForm] string? wachtwoord,
        [FromForm] string? terug,
        SignInManager<Account> signIn
    )
    {
        var result = await signIn.PasswordSignInAsync(
            email ?? "",
            wachtwoord ?? "",
            isPersistent: false,
            lockoutOnFailure: false
        );
        return result.Succeeded
            ? Results.LocalRedirect(LocalAddress.Of(terug))
            : Page.Of<SignInPage>(
                new
                {
                    Back = LocalAddress.Of(terug),
                    Email = email,
                    Problem = "Deze combinatie van e-mailadres en wachtwoord klopt niet.",
                },
                StatusCodes.Status422UnprocessableEntity
            );
    }

    private static async Task<IResult> OutAsync(SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect("/");
    }
}
