using Microsoft.AspNetCore.Identity;
using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>
/// Judging a password. Who has no account gets the same answer in the same time. Guessing is bounded without keeping the
/// owner out: strangers have <see cref="Limit.PasswordsOfPair"/> for an address from their place,
/// <see cref="Limit.WrongPasswordsOfPlace"/> for all addresses, and all of them together
/// <see cref="Limit.WrongPasswordsOfAddress"/>: at most a hundred guesses a day for one address. A browser in which
/// the owner signed in before has a count of its own (at most 480 a day), and so has each session at confirming (at most 240 in
/// the twelve hours it lasts). Passkeys and the organisation are never counted.
/// </summary>
internal sealed class PasswordSignIn(
    UserManager<Account> accounts,
    IPasswordHasher<Account> hasher,
    KnownBrowsers browsers,
    Limits limits,
    RepeatedEvents log
)
{
    public const string Wait =
        "Er is te vaak een verkeerd wachtwoord geprobeerd. Wacht een kwartier, log in met een passkey, of in een browser waarin u eerder inlogde. Helpt dat niet, dan kan het morgen weer.";

    public const string WaitToConfirm =
        "Er is hier te vaak een verkeerd wachtwoord geprobeerd. Wacht een kwartier, of bevestig op een andere manier.";

    private const int LongestPassword = 500;

    private static readonly Account Nobody = new() { Name = "", CreatedAt = default };

    /// <summary>The hash of a password that nobody has: checking it costs as much as checking a real one.</summary>
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(
        Nobody,
        Tijdpad.Web.Http.Secrets.New()
    );

    /// <summary>Of somebody who is not signed in.</summary>
    public async Task<Outcome> TryAsync(HttpContext context, string email, string password)
    {
        var address = accounts.NormalizeEmail(email.Trim()) ?? "";
        var account = await accounts.FindByEmailAsync(address);
        var known = account is null ? null : await browsers.CountedAsAsync(context, account.Id);
        var outcome = known is null
            ? await OfStrangerAsync(context, address, account, password)
            : await CountedAsync(context, Limit.PasswordsOfBrowser, known, account, password);
        if (outcome is Outcome.TooOften)
            await log.TellAsync(
                LogEvent.Of(context, LogKind.LockedOut, "") with
                {
                    AccountId = account?.Id ?? "",
                    AccountName = account?.Name ?? "",
                }
            );
        return outcome;
    }

    /// <summary>Of somebody who is signed in: counted in their session, which nobody else has.</summary>
    public Task<Outcome> ConfirmAsync(HttpContext context, Account account, string password)
    {
        var session =
            SessionHandler.HashOf(context.Request)
            ?? throw new InvalidOperationException("Who is signed in has a session.");
        return CountedAsync(
            context,
            Limit.ConfirmationsOfSession,
            Convert.ToHexStringLower(session),
            account,
            password
        );
    }

    private async Task<Outcome> OfStrangerAsync(
        HttpContext context,
        string address,
        Account? account,
        string password
    )
    {
        var (place, stop) = (Places.Of(context), context.RequestAborted);
        if (await limits.IsReachedAsync(Limit.WrongPasswordsOfPlace, place, stop))
            return new Outcome.TooOften();
        // taken before it is judged: of a thousand guesses at the same moment no more may be judged than one after the other
        if (
            await limits.TryTakeAsync(Limit.WrongPasswordsOfAddress, address, stop) is not { } guess
        )
            return new Outcome.TooOften();
        var outcome = await CountedAsync(
            context,
            Limit.PasswordsOfPair,
            $"{place} {address}",
            account,
            password
        );
        if (outcome is Outcome.Wrong)
            await limits.AddAsync(Limit.WrongPasswordsOfPlace, place, stop);
        else
            await limits.GiveBackAsync(guess, stop);
        return
            outcome is Outcome.Right
            && await limits.IsReachedAsync(Limit.WrongPasswordsOfPlace, place, stop)
            ? new Outcome.TooOften()
            : outcome;
    }

    private async Task<Outcome> CountedAsync(
        HttpContext context,
        Limit limit,
        string who,
        Account? account,
        string password
    )
    {
        var stop = context.RequestAborted;
        if (!await limits.TakeAsync(limit, who, stop))
            return new Outcome.TooOften();
        if (!IsRight(account, password))
            return new Outcome.Wrong();
        await limits.ForgetAsync(limit, who, stop);
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

    /// <summary>Whether somebody who gave an address and a password is who they say; why not is not told apart further.</summary>
    internal abstract record Outcome
    {
        private Outcome() { }

        internal sealed record Right(Account Account) : Outcome;

        internal sealed record Wrong : Outcome;

        internal sealed record TooOften : Outcome;
    }
}
