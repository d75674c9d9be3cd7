using System.Data;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.People;

/// <summary>
/// The accounts of the site. The site always keeps a manager, and a project its secretary. Who goes takes along what they
/// gave out, in the same transaction.
/// </summary>
internal sealed class SiteAccounts(
    TijdpadDb db,
    LinkMakers makers,
    WriteGate gate,
    TimeProvider clock
)
{
    private const string LastManager =
        "Dit is de enige beheerder. Maak eerst iemand anders beheerder.";

    private const string NoSuccessor =
        "Kies wie opvolgt: een project heeft altijd een projectsecretaris.";

    public async Task<ValueList<Account>> AllAsync(CancellationToken stop) =>
        (
            await db
                .Users.AsNoTracking()
                .OrderBy(account => account.Name)
                .ThenBy(account => account.CreatedAt)
                .ToListAsync(stop)
        ).ToValueList();

    /// <summary>The mail address of an account; "" when there is no such account.</summary>
    public async Task<string> EmailOfAsync(string account, CancellationToken stop) =>
        await db
            .Users.Where(stored => stored.Id == account)
            .Select(stored => stored.Email)
            .FirstOrDefaultAsync(stop)
        ?? "";

    /// <summary>Makes somebody a manager, or no longer; the invitations of who no longer is stop working.</summary>
    public async Task<PartOutcome> SetManagerAsync(
        string account,
        bool manages,
        CancellationToken stop
    )
    {
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            stop
        );
        await db
            .Users.Where(stored => stored.Id == account)
            .ExecuteUpdateAsync(
                set => set.SetProperty(stored => stored.MayManageSite, manages),
                stop
            );
        if (!await db.Users.AnyAsync(stored => stored.MayManageSite, stop))
            return new PartOutcome.Refused(LastManager);
        await makers.RevokeAsync(await makers.LostAsync(account, "", stop), stop);
        await transaction.CommitAsync(stop);
        return new PartOutcome.Done();
    }

    /// <summary>
    /// Removes an account with its sessions, passkeys and parts. The projects that it led alone go to the successor, and
    /// what it gave out is revoked or goes on in the name of another secretary.
    /// </summary>
    public async Task<PartOutcome> RemoveAsync(Removal of, CancellationToken stop)
    {
        var (account, given, successor, by) = of;
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            stop
        );
        var ledAlone = await LedAloneAsync(account, stop);
        if (ledAlone.Count > 0 && !string.IsNullOrEmpty(successor))
        {
            if (!await IsSuccessorAsync(successor, account, stop))
                return new PartOutcome.Refused(NoSuccessor);
            await AppointAsync(successor, ledAlone, by, stop);
        }
        await db.Memberships.Where(member => member.AccountId == account).ExecuteDeleteAsync(stop);
        await db.Sessions.Where(session => session.AccountId == account).ExecuteDeleteAsync(stop);
        await db.Users.Where(stored => stored.Id == account).ExecuteDeleteAsync(stop);
        if (!await db.Users.AnyAsync(stored => stored.MayManageSite, stop))
            return new PartOutcome.Refused(LastManager);
        var lost = await makers.LostAsync(account, null, stop);
        if (
            (ledAlone.Count > 0 && string.IsNullOrEmpty(successor))
            || (given is GivenChoice.NotMade && lost.Any(link => link.IsReliedOn))
        )
            return new PartOutcome.Asks(GivenOut.Of(lost), ledAlone.Count);
        await SettleAsync(lost, given, stop);
        await transaction.CommitAsync(stop);
        return new PartOutcome.Done();
    }

    /// <summary>The projects of which somebody is the only secretary.</summary>
    private Task<List<string>> LedAloneAsync(string account, CancellationToken stop) =>
        db
            .Memberships.Where(member =>
                member.AccountId == account
                && member.Role == Role.Secretary
                && !db.Memberships.Any(other =>
                    other.ProjectId == member.ProjectId
                    && other.AccountId != account
                    && other.Role == Role.Secretary
                )
            )
            .Select(member => member.ProjectId)
            .ToListAsync(stop);

    private Task<bool> IsSuccessorAsync(string successor, string account, CancellationToken stop) =>
        db.Users.AnyAsync(stored => stored.Id == successor && stored.Id != account, stop);

    private async Task AppointAsync(
        string successor,
        IEnumerable<string> projects,
        string by,
        CancellationToken stop
    )
    {
        foreach (var project in projects)
            db.Memberships.Add(
                new()
                {
                    ProjectId = project,
                    AccountId = successor,
                    Municipality = "",
                    Role = Role.Secretary,
                    At = clock.GetUtcNow(),
                    AddedBy = by,
                }
            );
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private async Task SettleAsync(
        ValueList<AccessLink> lost,
        GivenChoice given,
        CancellationToken stop
    )
    {
        var kept = lost.Where(link => given is GivenChoice.HandOver && link.IsReliedOn).ToList();
        var projects = kept.Select(link => link.ProjectId)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var heirs = (
            await db
                .Memberships.Where(member =>
                    projects.Contains(member.ProjectId) && member.Role == Role.Secretary
                )
                .OrderBy(member => member.At)
                .Select(member => new { member.ProjectId, member.AccountId })
                .ToListAsync(stop)
        )
            .GroupBy(member => member.ProjectId, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.First().AccountId,
                StringComparer.Ordinal
            );
        await makers.HandOverAsync(kept, project => heirs[project], stop);
        await makers.RevokeAsync(lost.Except(kept), stop);
    }
}

/// <summary>An account that is removed.</summary>
/// <param name="Successor">Who becomes secretary of the projects that it led alone; null or "" for nobody yet.</param>
/// <param name="By">The account of who does it.</param>
internal sealed record Removal(string Account, GivenChoice Given, string? Successor, string By);
