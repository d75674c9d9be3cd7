using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>Making an account by a link, or accepting it with the account one has. A link works once.</summary>
internal sealed class Joining(
    TijdpadDb db,
    UserManager<Account> accounts,
    SecretLinks links,
    Limits limits,
    AccessLog log,
    WriteGate gate,
    TimeProvider clock
)
{
    public const string Gone =
        "Deze link is intussen gebruikt of ingetrokken. Vraag om een nieuwe.";

    public const string ForAnother =
        "Deze uitnodiging is voor een ander e-mailadres. Gebruik dat adres, of vraag een nieuwe uitnodiging.";

    public const string TooManyAddresses =
        "Er zijn te veel verkeerde e-mailadressen geprobeerd. Wacht een uur, of vraag een nieuwe uitnodiging.";

    public const string NotVerified =
        "Uw organisatie bevestigt dit e-mailadres niet. Maak een account met een passkey of wachtwoord; koppelen kan daarna.";

    /// <summary>The part in a project, or the management of the site, that an invitation gives to who accepts it.</summary>
    public static Invitation GiftOf(AccessLink link) =>
        link.Kind is LinkKind.SetUp
            ? new("", Role.Secretary, ManagesSite: true)
            : Invitation.OfScope(link.Scope);

    /// <summary>What is wrong; null when the account is there.</summary>
    public async Task<FormProblem?> MakeAsync(
        AccessLink link,
        Account account,
        Proof proof,
        CancellationToken stop
    )
    {
        if (await AddressProblemAsync(link, account.Email, stop) is { } problem)
            return problem;
        if (link.Kind is LinkKind.Invitation)
            // as it was invited: an address that only looks the same must not become that of the account
            account.Email = account.UserName = GiftOf(link).Email;
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await links.UseAsync(link, stop))
            return new("", Gone);
        account.MayManageSite = GiftOf(link).ManagesSite;
        var made = proof.Password is { } password
            ? await accounts.CreateAsync(account, password)
            : await accounts.CreateAsync(account);
        if (!made.Succeeded)
            return ProblemOf(made);
        if (proof.Passkey is { } passkey)
            await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        if (proof.Login is { } login)
            await accounts.AddLoginAsync(account, login);
        await GiveAsync(link, account.Id, stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    /// <summary>Gives what the link gives to somebody who is signed in already. What is wrong, or null.</summary>
    public async Task<FormProblem?> AcceptAsync(
        AccessLink link,
        string account,
        CancellationToken stop
    )
    {
        var email = await db
            .Users.Where(stored => stored.Id == account)
            .Select(stored => stored.Email)
            .FirstAsync(stop);
        if (await AddressProblemAsync(link, email, stop) is { } problem)
            return problem;
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await links.UseAsync(link, stop))
            return new("", Gone);
        if (GiftOf(link).ManagesSite)
            await db
                .Users.Where(stored => stored.Id == account)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(stored => stored.MayManageSite, true),
                    stop
                );
        await GiveAsync(link, account, stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    /// <summary>Whether an invitation is for this address, whatever its capitals. One that sets the site up is for who runs it.</summary>
    public bool IsFor(AccessLink link, string? email) =>
        link.Kind is LinkKind.SetUp
        || accounts.NormalizeEmail(email?.Trim()) == accounts.NormalizeEmail(GiftOf(link).Email);

    /// <summary>What is wrong with an address for this link; null when nothing is. Guessing is bounded.</summary>
    public async Task<FormProblem?> AddressProblemAsync(
        AccessLink link,
        string? email,
        CancellationToken stop
    )
    {
        if (await limits.IsReachedAsync(Limit.WrongAddressesOfLink, link.Id, stop))
            return new("email", TooManyAddresses);
        if (IsFor(link, email))
            return null;
        await limits.AddAsync(Limit.WrongAddressesOfLink, link.Id, stop);
        return new("email", ForAnother);
    }

    /// <summary>Tells the log who came in by a link.</summary>
    public Task TellAsync(HttpContext context, AccessLink link, string account, string name)
    {
        var gift = GiftOf(link);
        var part = gift.Role is { } role
            ? $"{role} ({gift.Municipality})".Replace(" ()", "", StringComparison.Ordinal)
            : "";
        return log.WriteAsync(
            LogEvent.Of(context, LogKind.Joined, gift.ManagesSite ? $"{part} +".Trim() : part) with
            {
                AccountId = account,
                AccountName = name,
                ProjectId = link.ProjectId,
            }
        );
    }

    public static FormProblem ProblemOf(IdentityResult refused) =>
        refused.Errors.Select(error => error.Code).FirstOrDefault() switch
        {
            "DuplicateUserName" or "DuplicateEmail" => new(
                "email",
                "Er is al een account met dit e-mailadres. Log daarmee in en open de link dan opnieuw."
            ),
            "InvalidEmail" or "InvalidUserName" => new("email", "Dit is geen e-mailadres."),
            "PasswordTooShort" => new("wachtwoord", "Een wachtwoord heeft ten minste 12 tekens."),
            _ => new("wachtwoord", "Dit wachtwoord is te makkelijk te raden."),
        };

    private async Task GiveAsync(AccessLink link, string account, CancellationToken stop)
    {
        var gift = GiftOf(link);
        if (gift.Role is not { } role)
            return;
        // who sets the site up gets both samples
        string[] projects =
            link.Kind is LinkKind.SetUp
                ? [FirstStart.SampleProject, FirstStart.MeetingsProject, FirstStart.CourseProject]
                : [link.ProjectId];
        foreach (var project in projects)
        {
            if (
                await db.Projects.AnyAsync(stored => stored.Id == project, stop)
                && !await IsMemberAsync(project, account, gift.Municipality, role, stop)
            )
                db.Memberships.Add(
                    new()
                    {
                        ProjectId = project,
                        AccountId = account,
                        Municipality = gift.Municipality,
                        Role = role,
                        At = clock.GetUtcNow(),
                        AddedBy = link.CreatedBy,
                    }
                );
        }
        await db.SaveChangesAsync(stop);
    }

    private Task<bool> IsMemberAsync(
        string project,
        string account,
        string municipality,
        Role role,
        CancellationToken stop
    ) =>
        db.Memberships.AnyAsync(
            member =>
                member.ProjectId == project
                && member.AccountId == account
                && member.Municipality == municipality
                && member.Role == role,
            stop
        );
}

/// <summary>With what somebody will sign in: one of the three.</summary>
internal sealed record Proof(
    string? Password = null,
    UserPasskeyInfo? Passkey = null,
    UserLoginInfo? Login = null
);
