using System.Data;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.People;

/// <summary>
/// Who takes part in a project. A project always keeps a secretary, and who leaves or gets a lesser role takes along what they
/// gave out: in the same transaction it stops working, or goes on in the name of who removes them.
/// </summary>
internal sealed class Members(TijdpadDb db, LinkMakers makers, WriteGate gate, TimeProvider clock)
{
    public const string LastSecretary =
        "Dit is de enige projectsecretaris. Maak eerst iemand anders projectsecretaris.";

    public async Task<ValueList<Member>> OfAsync(string project, CancellationToken stop) =>
        (
            await (
                from member in db.Memberships.AsNoTracking()
                where member.ProjectId == project
                join account in db.Users on member.AccountId equals account.Id
                // who have the same name stand in the order in which they came
                orderby account.Name, account.CreatedAt
                select new Member(
                    account.Id,
                    account.Name,
                    account.Email ?? "",
                    new Part(member.Role, member.Municipality)
                )
            ).ToListAsync(stop)
        ).ToValueList();

    /// <summary>The mail address of an account; "" when there is no such account.</summary>
    public async Task<string> EmailOfAsync(string? account, CancellationToken stop) =>
        await db
            .Users.Where(stored => stored.Id == account)
            .Select(stored => stored.Email)
            .FirstOrDefaultAsync(stop)
        ?? "";

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

    public Task<PartOutcome> ChangeAsync(Departure of, Part now, CancellationToken stop) =>
        EndAsync(
            of,
            async () =>
            {
                if (!await Rows(of.Project, of.Account, now).AnyAsync(stop))
                    await PutAsync(of.Project, of.Account, now, of.By, stop);
            },
            stop
        );

    public Task<PartOutcome> RemoveAsync(Departure of, CancellationToken stop) =>
        EndAsync(of, () => Task.CompletedTask, stop);

    /// <param name="then">What is done when the part has been taken away.</param>
    private async Task<PartOutcome> EndAsync(Departure of, Func<Task> then, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.Serializable,
            stop
        );
        if (await Rows(of.Project, of.Account, of.Part).ExecuteDeleteAsync(stop) == 0)
            return new PartOutcome.Done();
        await then();
        // two secretaries who remove each other at the same moment: serializable lets one of them win
        if (
            !await db.Memberships.AnyAsync(
                member => member.ProjectId == of.Project && member.Role == Role.Secretary,
                stop
            )
        )
            return new PartOutcome.Refused(LastSecretary);
        var lost = await makers.LostAsync(of.Account, of.Project, stop);
        if (of.Given is GivenChoice.NotMade && lost.Any(link => link.IsReliedOn))
            return new PartOutcome.Asks(GivenOut.Of(lost));
        // who removes themselves cannot go on answering for it
        var handsOver = of.Given is GivenChoice.HandOver && of.By != of.Account;
        await makers.HandOverAsync(
            lost.Where(link => handsOver && link.IsReliedOn),
            _ => of.By,
            stop
        );
        await makers.RevokeAsync(lost.Where(link => !handsOver || !link.IsReliedOn), stop);
        await transaction.CommitAsync(stop);
        return new PartOutcome.Done();
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

/// <summary>A part that is taken away or changed.</summary>
/// <param name="Part">The part that they have now.</param>
/// <param name="By">The account of who does it.</param>
internal sealed record Departure(
    string Project,
    string Account,
    Part Part,
    string By,
    GivenChoice Given
);
