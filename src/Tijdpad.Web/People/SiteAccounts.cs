using System.Data;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.People;

/// <summary>The accounts of the site. The site always keeps a manager, and a project its secretary.</summary>
internal sealed class SiteAccounts(TijdpadDb db, WriteGate gate)
{
    private const string LastManager =
        "Dit is de enige beheerder. Maak eerst iemand anders beheerder.";

    public async Task<ValueList<Account>> AllAsync(CancellationToken stop) =>
        (
            await db.Users.AsNoTracking().OrderBy(account => account.Name).ToListAsync(stop)
        ).ToValueList();

    /// <summary>The problem in Dutch; null when it is done.</summary>
    public async Task<string?> SetManagerAsync(string account, bool manages, CancellationToken stop)
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
            return LastManager;
        await transaction.CommitAsync(stop);
        return null;
    }

    /// <summary>Removes an account with its sessions, passkeys and parts. The problem in Dutch; null when it is done.</summary>
    public async Task<string?> RemoveAsync(string account, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            stop
        );
        var mine = db.Memberships.Where(member => member.AccountId == account);
        var ledAlone = await mine.AnyAsync(
            member =>
                member.Role == Role.Secretary
                && !db.Memberships.Any(other =>
                    other.ProjectId == member.ProjectId
                    && other.AccountId != account
                    && other.Role == Role.Secretary
                ),
            stop
        );
        if (ledAlone)
            return "Dit is de enige projectsecretaris van een project. Laat daar eerst een andere projectsecretaris aanwijzen.";
        await mine.ExecuteDeleteAsync(stop);
        await db.Sessions.Where(session => session.AccountId == account).ExecuteDeleteAsync(stop);
        await db.Users.Where(stored => stored.Id == account).ExecuteDeleteAsync(stop);
        if (!await db.Users.AnyAsync(stored => stored.MayManageSite, stop))
            return LastManager;
        await transaction.CommitAsync(stop);
        return null;
    }
}
