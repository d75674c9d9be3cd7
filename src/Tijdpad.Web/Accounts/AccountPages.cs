using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>One's own account: name, ways to sign in, and where one is signed in.</summary>
internal static class AccountPages
{
    public const string LastWay = "Zo kunt u niet meer inloggen. Voeg eerst een andere manier toe.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteRoutes.Account, ShowAsync).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.Rename, RenameAsync).Needs(Right.SignedIn);
        routes
            .MapPost(SiteRoutes.PasskeyQuestion, AskPasskeyAsync)
            .Needs(Right.SignedIn, ConfirmedAct.AddPasskey);
        routes
            .MapPost(SiteRoutes.AddPasskey, AddPasskeyAsync)
            .Needs(Right.SignedIn, ConfirmedAct.AddPasskey);
        routes.MapPost(SiteRoutes.RenamePasskey, RenamePasskeyAsync).Needs(Right.SignedIn);
        routes
            .MapPost(SiteRoutes.RemovePasskey, RemovePasskeyAsync)
            .Needs(Right.SignedIn, ConfirmedAct.RemovePasskey);
        routes
            .MapPost(SiteRoutes.SetPassword, SetPasswordAsync)
            .Needs(Right.SignedIn, ConfirmedAct.SetPassword);
        routes
            .MapPost(SiteRoutes.RemovePassword, RemovePasswordAsync)
            .Needs(Right.SignedIn, ConfirmedAct.RemovePassword);
        routes.MapPost(SiteRoutes.EndSession, EndSessionAsync).Needs(Right.SignedIn);
        routes.MapPost(SiteRoutes.EndAllSessions, EndAllSessionsAsync).Needs(Right.SignedIn);
    }

    private static Task<IResult> ShowAsync([AsParameters] AccountVisit visit) => PageAsync(visit);

    private static async Task<IResult> RenameAsync(
        [AsParameters] AccountVisit visit,
        [FromForm] string? naam
    )
    {
        var name = TypedLine.Of(naam);
        if (name.Length == 0)
            return await RefusedAsync(visit, new("naam", "Vul uw naam in."));
        var account = await visit.AccountAsync();
        var before = account.Name;
        account.Name = name;
        using var turn = await visit.Gate.EnterAsync(visit.Stop);
        await visit.Accounts.UpdateAsync(account);
        return Back(
            "wie",
            new News("U heet nu {0}.", name).OrBack(SiteRoutes.Rename, ("naam", before))
        );
    }

    private static async Task<IResult> AskPasskeyAsync(
        [AsParameters] AccountVisit visit,
        Passkeys passkeys
    )
    {
        var account = await visit.AccountAsync();
        visit.Context.ReportNothing();
        return PasskeyAnswers.Question(
            await passkeys.NewQuestionAsync(
                visit.Context,
                account.Id,
                account.Email ?? "",
                account.Name
            )
        );
    }

    private static async Task<IResult> AddPasskeyAsync(
        [AsParameters] AccountVisit visit,
        [FromForm] string? sleutel,
        Passkeys passkeys
    )
    {
        var account = await visit.AccountAsync();
        if (
            await passkeys.NewAsync(visit.Context, sleutel ?? "") is not { } made
            || made.Account != account.Id
        )
            return await RefusedAsync(visit, new("", Passkeys.NotRight));
        using var turn = await visit.Gate.EnterAsync(visit.Stop);
        await visit.Accounts.AddOrUpdatePasskeyAsync(account, made.Passkey);
        return Back("sleutels", new News("De passkey is toegevoegd."));
    }

    private static async Task<IResult> RenamePasskeyAsync(
        [AsParameters] AccountVisit visit,
        [FromForm] string? id,
        [FromForm] string? naam
    )
    {
        var account = await visit.AccountAsync();
        var name = TypedLine.Of(naam, 50);
        if (name.Length == 0)
            return await RefusedAsync(visit, new("naam", "Geef deze passkey een naam."));
        if (await PasskeyAsync(visit.Accounts, account, id) is not { } passkey)
            return Back("sleutels", News.Nothing);
        var before = passkey.Name ?? "Passkey";
        passkey.Name = name;
        using var turn = await visit.Gate.EnterAsync(visit.Stop);
        await visit.Accounts.AddOrUpdatePasskeyAsync(account, passkey);
        return Back(
            "sleutels",
            new News("De passkey heet nu “{0}”.", name).OrBack(
                SiteRoutes.RenamePasskey,
                ("id", id!),
                ("naam", before)
            )
        );
    }

    private static async Task<IResult> RemovePasskeyAsync(
        [AsParameters] AccountVisit visit,
        [FromForm] string? id
    )
    {
        var now = await visit.WaysAsync();
        if (await PasskeyAsync(visit.Accounts, now.Account, id) is not { } passkey)
        {
            visit.Context.ReportNothing();
            return Back("sleutels", News.Nothing);
        }
        if (now.Count == 1)
            return await RefusedAsync(visit, new("", LastWay));
        using var turn = await visit.Gate.EnterAsync(visit.Stop);
        await visit.Accounts.RemovePasskeyAsync(now.Account, passkey.CredentialId);
        return Back("sleutels", new News("De passkey is verwijderd."));
    }

    private static async Task<IResult> SetPasswordAsync(
        [AsParameters] AccountVisit visit,
        [FromForm] string? wachtwoord,
        IPasswordHasher<Account> hasher
    )
    {
        var account = await visit.AccountAsync();
        var password = wachtwoord ?? "";
        foreach (var validator in visit.Accounts.PasswordValidators)
            if (
                await validator.ValidateAsync(visit.Accounts, account, password) is
                { Succeeded: false } refused
            )
                return await RefusedAsync(visit, Joining.ProblemOf(refused));
        account.PasswordHash = hasher.HashPassword(account, password);
        await visit.Accounts.UpdateAsync(account);
        // whoever knew the old password and was signed in with it no longer is
        await visit.Sessions.EndAllAsync(account.Id, visit.Stop);
        await SessionHandler.SignInAsync(visit.Context, account);
        return Back(
            "wachtwoord-deel",
            new News("Uw wachtwoord is bewaard. Op andere apparaten bent u uitgelogd.")
        );
    }

    private static async Task<IResult> RemovePasswordAsync([AsParameters] AccountVisit visit)
    {
        var now = await visit.WaysAsync();
        if (now is { HasPassword: true, Count: 1 })
            return await RefusedAsync(visit, new("", LastWay));
        now.Account.PasswordHash = null;
        await visit.Accounts.UpdateAsync(now.Account);
        return Back("wachtwoord-deel", new News("Uw wachtwoord is verwijderd."));
    }

    private static async Task<IResult> EndSessionAsync(
        [AsParameters] AccountVisit visit,
        [FromForm] string? id
    )
    {
        if (Bytes(id) is { } hash)
            await visit.Sessions.EndAsync(visit.Context.Actor().AccountId, hash, visit.Stop);
        return Back("apparaten", new News("Op dat apparaat bent u uitgelogd."));
    }

    private static async Task<IResult> EndAllSessionsAsync([AsParameters] AccountVisit visit)
    {
        await visit.Sessions.EndAllAsync(visit.Context.Actor().AccountId, visit.Stop);
        return Done.At(SiteRoutes.SignIn, new News("U bent overal uitgelogd."));
    }

    private static async Task<UserPasskeyInfo?> PasskeyAsync(
        UserManager<Account> accounts,
        Account account,
        string? id
    ) => Bytes(id) is { } bytes ? await accounts.GetPasskeyAsync(account, bytes) : null;

    /// <summary>The bytes that the text spells; null when it is no base64url.</summary>
    private static byte[]? Bytes(string? text) =>
        text is { Length: > 0 and < 2000 } && Base64Url.IsValid(text)
            ? Base64Url.DecodeFromChars(text)
            : null;

    private static IResult Back(string place, News news) =>
        Done.At($"{SiteRoutes.Account}#{place}", news);

    private static Task<IResult> RefusedAsync(AccountVisit visit, FormProblem problem)
    {
        visit.Context.Refuse([problem]);
        return PageAsync(visit);
    }

    private static async Task<IResult> PageAsync(AccountVisit visit) =>
        Page.Of(
            new AccountPage
            {
                Ways = await visit.WaysAsync(),
                Sessions = await visit.Sessions.OfAsync(
                    visit.Context.Actor().AccountId,
                    visit.Stop
                ),
                Here = SessionHandler.HashOf(visit.Context.Request),
            },
            visit.Context.PageStatus()
        );
}
