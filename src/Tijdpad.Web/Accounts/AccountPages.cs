using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>One's own account: name, ways to sign in, and where one is signed in.</summary>
internal static class AccountPages
{
    public const string LastWay = "Zo kunt u niet meer inloggen. Voeg eerst een andere manier toe.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/account", ShowAsync).Needs(Right.SignedIn);
        routes.MapPost("/account/naam", RenameAsync).Needs(Right.SignedIn);
        routes.MapPost("/account/sleutelvraag", AskPasskeyAsync).NeedsFreshly(Right.SignedIn);
        routes.MapPost("/account/sleutel", AddPasskeyAsync).NeedsFreshly(Right.SignedIn);
        routes.MapPost("/account/sleutel/naam", RenamePasskeyAsync).Needs(Right.SignedIn);
        routes.MapPost("/account/sleutel/weg", RemovePasskeyAsync).NeedsFreshly(Right.SignedIn);
        routes.MapPost("/account/wachtwoord", SetPasswordAsync).NeedsFreshly(Right.SignedIn);
        routes.MapPost("/account/wachtwoord/weg", RemovePasswordAsync).NeedsFreshly(Right.SignedIn);
        routes.MapPost("/account/sessie/weg", EndSessionAsync).Needs(Right.SignedIn);
        routes.MapPost("/account/sessies/weg", EndAllSessionsAsync).Needs(Right.SignedIn);
    }

    private static Task<IResult> ShowAsync(HttpContext context, WaysIn ways, Sessions sessions) =>
        PageAsync(context, ways, sessions, null);

    private static async Task<IResult> RenameAsync(
        HttpContext context,
        [FromForm] string? naam,
        WaysIn ways,
        Sessions sessions,
        UserManager<Account> accounts,
        WriteGate gate
    )
    {
        var name = TypedLine.Of(naam);
        if (name.Length == 0)
            return await PageAsync(context, ways, sessions, "Vul uw naam in.");
        var account = await ways.AccountAsync(context.Actor());
        account.Name = name;
        using var turn = await gate.EnterAsync(context.RequestAborted);
        await accounts.UpdateAsync(account);
        return Back();
    }

    private static async Task<IResult> AskPasskeyAsync(
        HttpContext context,
        WaysIn ways,
        Passkeys passkeys
    )
    {
        var account = await ways.AccountAsync(context.Actor());
        return PasskeyAnswers.Question(
            await passkeys.NewQuestionAsync(context, account.Id, account.Email ?? "", account.Name)
        );
    }

    private static async Task<IResult> AddPasskeyAsync(
        HttpContext context,
        [FromForm] string? sleutel,
        WaysIn ways,
        Sessions sessions,
        Passkeys passkeys,
        UserManager<Account> accounts,
        WriteGate gate
    )
    {
        var account = await ways.AccountAsync(context.Actor());
        if (
            await passkeys.NewAsync(context, sleutel ?? "") is not { } made
            || made.Account != account.Id
        )
            return await PageAsync(context, ways, sessions, Passkeys.NotRight);
        using var turn = await gate.EnterAsync(context.RequestAborted);
        await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey);
        return Back();
    }

    private static async Task<IResult> RenamePasskeyAsync(
        HttpContext context,
        [FromForm] string? id,
        [FromForm] string? naam,
        WaysIn ways,
        UserManager<Account> accounts,
        WriteGate gate
    )
    {
        var account = await ways.AccountAsync(context.Actor());
        var name = TypedLine.Of(naam, 50);
        if (name.Length == 0 || await PasskeyAsync(accounts, account, id) is not { } passkey)
            return Back();
        passkey.Name = name;
        using var turn = await gate.EnterAsync(context.RequestAborted);
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        return Back();
    }

    private static async Task<IResult> RemovePasskeyAsync(
        HttpContext context,
        [FromForm] string? id,
        WaysIn ways,
        Sessions sessions,
        UserManager<Account> accounts,
        WriteGate gate
    )
    {
        var now = await ways.OfAsync(context.Actor());
        if (await PasskeyAsync(accounts, now.Account, id) is not { } passkey)
            return Back();
        if (now.Count == 1)
            return await PageAsync(context, ways, sessions, LastWay);
        using var turn = await gate.EnterAsync(context.RequestAborted);
        await accounts.RemovePasskeyAsync(now.Account, passkey.CredentialId);
        return Back();
    }

    private static async Task<IResult> SetPasswordAsync(
        HttpContext context,
        [FromForm] string? wachtwoord,
        WaysIn ways,
        Sessions sessions,
        UserManager<Account> accounts,
        IPasswordHasher<Account> hasher
    )
    {
        var account = await ways.AccountAsync(context.Actor());
        var password = wachtwoord ?? "";
        foreach (var validator in accounts.PasswordValidators)
            if (
                await validator.ValidateAsync(accounts, account, password) is
                { Succeeded: false } refused
            )
                return await PageAsync(context, ways, sessions, Joining.ProblemOf(refused));
        account.PasswordHash = hasher.HashPassword(account, password);
        await accounts.UpdateAsync(account);
        // whoever knew the old password and was signed in with it no longer is
        await sessions.EndAllAsync(account.Id, context.RequestAborted);
        await SessionHandler.SignInAsync(context, account);
        return Back();
    }

    private static async Task<IResult> RemovePasswordAsync(
        HttpContext context,
        WaysIn ways,
        Sessions sessions,
        UserManager<Account> accounts
    )
    {
        var now = await ways.OfAsync(context.Actor());
        if (now is { HasPassword: true, Count: 1 })
            return await PageAsync(context, ways, sessions, LastWay);
        now.Account.PasswordHash = null;
        await accounts.UpdateAsync(now.Account);
        return Back();
    }

    private static async Task<IResult> EndSessionAsync(
        HttpContext context,
        [FromForm] string? id,
        Sessions sessions
    )
    {
        if (Bytes(id) is { } hash)
            await sessions.EndAsync(context.Actor().AccountId, hash, context.RequestAborted);
        return Back();
    }

    private static async Task<IResult> EndAllSessionsAsync(HttpContext context, Sessions sessions)
    {
        await sessions.EndAllAsync(context.Actor().AccountId, context.RequestAborted);
        return Results.LocalRedirect("/inloggen");
    }

    private static async Task<UserPasskeyInfo?> PasskeyAsync(
        UserManager<Account> accounts,
        Account account,
        string? id
    ) => Bytes(id) is { } bytes ? await accounts.GetPasskeyAsync(account, bytes) : null;

    /// <summary>Null when it is no base64url.</summary>
    private static byte[]? Bytes(string? text) =>
        text is { Length: > 0 and < 2000 } && Base64Url.IsValid(text)
            ? Base64Url.DecodeFromChars(text)
            : null;

    private static IResult Back() => Results.LocalRedirect("/account");

    private static async Task<IResult> PageAsync(
        HttpContext context,
        WaysIn ways,
        Sessions sessions,
        string? problem
    ) =>
        Page.Of<AccountPage>(
            new
            {
                Ways = await ways.OfAsync(context.Actor()),
                Sessions = await sessions.OfAsync(
                    context.Actor().AccountId,
                    context.RequestAborted
                ),
                Here = SessionHandler.HashOf(context.Request),
                Problem = problem,
            },
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}
