using System.Data;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.People;

/// <summary>Who takes part in a project. A project always keeps a secretary.</summary>
internal sealed class Members(TijdpadDb db, WriteGate gate, TimeProvider clock)
{
    public const string LastSecretary =
        "Dit is de enige projectsecretaris. Maak eerst iemand anders projectsecretaris.";

    public async Task<ValueList<Member>> OfAsync(string project, CancellationToken stop) =>
        (
            await (
                from member in db.Memberships.AsNoTracking()
                where member.ProjectId == project
                join account in db.Users on member.AccountId equals account.Id
                orderby account.Name
                select new Member(
                    account.Id,
                    account.Name,
                    account.Email ?? "",
                    new Part(member.Role, member.Municipality)
                )
            ).ToListAsync(stop)
        ).ToValueList();

    /// <summary>The invitations that are open.</summary>
    public async Task<ValueList<AccessLink>> InvitedAsync(string project, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var links = await db
            .AccessLinks.AsNoTracking()
            .Where(link =>
                link.ProjectId == project
                && link.Kind == LinkKind.Invitation
                && link.RevokedAt == null
            )
            .OrderByDescending(link => link.CreatedAt)
            .ToListAsync(stop);
        return links.Where(link => link.IsOpenAt(now)).ToValueList();
    }

    public async Task AddAsync(
        string project,
        string account,
        Part part,
        string by,
        CancellationToken stop
    )
    {
        using var turn = await gate.EnterAsync(stop);
        if (!await Rows(project, account, part).AnyAsync(stop))
            await PutAsync(project, account, part, by, stop);
    }

    /// <summary>The problem in Dutch; null when it is done.</summary>
    public async Task<string?> ChangeAsync(
        string project,
        string account,
        (Part Old, Part New) part,
        string by,
        CancellationToken stop
    )
    {
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            stop
        );
        if (await Rows(project, account, part.Old).ExecuteDeleteAsync(stop) == 0)
            return null;
        if (!await Rows(project, account, part.New).AnyAsync(stop))
            await PutAsync(project, account, part.New, by, stop);
        return await EndAsync(project, transaction, stop);
    }

    /// <summary>The problem in Dutch; null when it is done.</summary>
    public async Task<string?> RemoveAsync(
        string project,
        string account,
        Part part,
        CancellationToken stop
    )
    {
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            stop
        );
        await Rows(project, account, part).ExecuteDeleteAsync(stop);
        return await EndAsync(project, transaction, stop);
    }

    // two secretaries who remove each other at the same moment: serializable lets one of them win
    private async Task<string?> EndAsync(
        string project,
        Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction,
        CancellationToken stop
    )
    {
        if (
            !await db.Memberships.AnyAsync(
                member => member.ProjectId == project && member.Role == Role.Secretary,
                stop
            )
        )
            return LastSecretary;
        await transaction.CommitAsync(stop);
        return null;
    }

    private IQueryable<Membership> Rows(string project, string account, Part part) =>
        db.Memberships.Where(member =>
            member.ProjectId == project
            && member.AccountId == account
            && member.Role == part.Role
            && member.Municipality == part.Municipality
        );

    private async Task PutAsync(
        string project,
        string account,
        Part part,
        string by,
        CancellationToken stop
    )
    {
        db.Memberships.Add(
            new()
            {
                ProjectId = project,
                AccountId = account,
                Municipality = part.Municipality,
                Role = part.Role,
                At = clock.GetUtcNow(),
                AddedBy = by,
            }
        );
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }
}

/// <summary>A role, in one municipality or ("") in the whole project.</summary>
public sealed record Part(Role Role, string Municipality)
{
    /// <summary>As typed in a form; null when there is no such role. A secretary is of the whole project.</summary>
    public static Part? Of(string? role, string? municipality) =>
        Enum.TryParse<Role>(role, out var known) && Enum.IsDefined(known)
            ? new(known, known is Role.Secretary ? "" : Tijdpad.Web.Http.TypedLine.Of(municipality))
            : null;
}

/// <summary>Somebody with their part in a project.</summary>
public sealed record Member(string AccountId, string Name, string Email, Part Part);
