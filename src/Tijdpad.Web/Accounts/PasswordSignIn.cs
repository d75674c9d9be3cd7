using Microsoft.AspNetCore.Identity;
using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>
/// Judging a password. Who has no account gets the same answer in the same time, and guessing stops soon;
/// somebody with a passkey is never kept out by it.
/// </summary>
internal sealed class PasswordSignIn(
    UserManager<Account> accounts,
    IPasswordHasher<Account> hasher,
    Limits limits
)
{
    public const string Wait =
        "Er is te vaak een verkeerd wachtwoord geprobeerd. Wacht een kwartier, of log in met een passkey.";

    private const int LongestPassword = 500;

    private static readonly Account Nobody = new() { Name = "", CreatedAt = default };

    /// <summary>The hash of a password that nobody has: checking it costs as much as checking a real one.</summary>
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(
        Nobody,
        Tijdpad.Web.Http.Secrets.New()
    );

    public async Task<Outcome> TryAsync(HttpContext context, string email, string password)
    {
        var stop = context.RequestAborted;
        var address = accounts.NormalizeEmail(email.Trim()) ?? "";
        var place = Limits.PlaceOf(context);
        if (
            await limits.IsReachedAsync(Limit.WrongPasswordsOfPlace, place, stop)
            || !await limits.TakeAsync(Limit.SignInOfAddress, address, stop)
        )
            return new Outcome.TooOften();
        var account = await accounts.FindByEmailAsync(address);
        if (!IsRight(account, password))
        {
            await limits.AddAsync(Limit.WrongPasswordsOfPlace, place, stop);
            return new Outcome.Wrong();
        }
        // looked at once more: of a thousand guesses at the same moment only the first thirty may be judged
        if (await limits.IsReachedAsync(Limit.WrongPasswordsOfPlace, place, stop))
            return new Outcome.TooOften();
        await limits.ForgetAsync(Limit.SignInOfAddress, address, stop);
        return new Outcome.Right(account!);
    }

    private bool IsRight(Account? account, string password)
    {
        var hash = account?.PasswordHash;
        if (password.Length is 0 or > LongestPassword)
            password = "-";
        var judged = hasher.VerifyHashedPassword(account ?? Nobody, hash ?? NobodysHash, password);
        return hash is not null && judged != PasswordVerificationResult.Failed;
    }

    /// <summary>Whether somebody who gave an address and a password is signed in; why not is not told apart further.</summary>
    internal abstract record Outcome
    {
        private Outcome() { }

        internal sealed record Right(Account Account) : Outcome;

        internal sealed record Wrong : Outcome;

        internal sealed record TooOften : Outcome;
    }
}
