using Microsoft.EntityFrameworkCore;
using Tijdpad.Comparing;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Storage;

/// <summary>The projects and their chains of revisions. Revisions are added, never changed.</summary>
public sealed class ProjectStore(
    TijdpadDb db,
    PlanCache plans,
    Changes changes,
    WriteGate gate,
    TimeProvider clock
)
{
    /// <summary>More processes than this adding at the same moment is more than a project ever sees.</summary>
    private const int MostAttempts = 20;

    /// <summary>The newest revision; null when there is no such project.</summary>
    public async Task<OpenRevision?> HeadAsync(string project, CancellationToken stop)
    {
        var entry = await Entries(
                Of(project)
                    .Where(revision =>
                        db.Projects.Any(stored =>
                            stored.Id == revision.ProjectId && stored.Head == revision.Number
                        )
                    )
            )
            .FirstOrDefaultAsync(stop);
        return entry is null ? null : await OpenAsync(entry, stop);
    }

    /// <summary>The newest revision before the first that somebody added: a sample as the program put it in.</summary>
    public async Task<OpenRevision?> AsPutInAsync(string project, CancellationToken stop)
    {
        var tijdpad = Author.Tijdpad.Id;
        var first = await Of(project)
            .Where(revision => revision.AuthorId != tijdpad)
            .MinAsync(revision => (long?)revision.Number, stop);
        return first is { } number
            ? await AtAsync(project, number - 1, stop)
            : await HeadAsync(project, stop);
    }

    /// <summary>A revision; null when there is no such one.</summary>
    public async Task<OpenRevision?> AtAsync(string project, long number, CancellationToken stop)
    {
        var entry = await Entries(Of(project).Where(revision => revision.Number == number))
            .FirstOrDefaultAsync(stop);
        return entry is null ? null : await OpenAsync(entry, stop);
    }

    private async Task<OpenRevision> OpenAsync(Entry entry, CancellationToken stop)
    {
        var (project, number) = (entry.Revision.ProjectId, entry.Revision.Number);
        if (plans.Find(project, number) is { } known)
            return new(entry.Revision, known) { ShortName = entry.ShortName };
        var packed = await Of(project)
            .Where(revision => revision.Number == number)
            .Select(revision => revision.Plan)
            .FirstAsync(stop);
        var json = RevisionChain.Unpack(packed);
        var plan = PlanJson.Read(json);
        plans.Keep(project, number, plan, json.Length);
        return new(entry.Revision, plan) { ShortName = entry.ShortName };
    }

    /// <summary>The whole history without the plans, newest first.</summary>
    public async Task<ValueList<Revision>> HistoryAsync(string project, CancellationToken stop) =>
        (
            await Entries(Of(project).OrderByDescending(revision => revision.Number))
                .ToListAsync(stop)
        )
            .Select(entry => entry.Revision)
            .ToValueList();

    /// <summary>The newest revisions without the plans, newest first.</summary>
    public async Task<ValueList<Revision>> RecentAsync(
        string project,
        int count,
        CancellationToken stop
    ) =>
        (
            await Entries(Of(project).OrderByDescending(revision => revision.Number).Take(count))
                .ToListAsync(stop)
        )
            .Select(entry => entry.Revision)
            .ToValueList();

    /// <summary>Gives a revision a name, or ("") takes it away; false when there is no such revision.</summary>
    public async Task<bool> NameAsync(
        string project,
        long number,
        string name,
        Author author,
        CancellationToken stop
    )
    {
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await Of(project).AnyAsync(revision => revision.Number == number, stop))
            return false;
        await db
            .RevisionNames.Where(old => old.ProjectId == project && old.Number == number)
            .ExecuteDeleteAsync(stop);
        if (name.Length > 0)
        {
            db.RevisionNames.Add(
                new()
                {
                    ProjectId = project,
                    Number = number,
                    Name = name,
                    At = Now(),
                    AuthorName = author.Name,
                }
            );
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
        await transaction.CommitAsync(stop);
        return true;
    }

    /// <summary>Makes a project of which the plan is the first revision.</summary>
    public async Task<OpenRevision> CreateAsync(
        string project,
        Plan plan,
        Act act,
        CancellationToken stop
    ) => (await CreateAsync(new(project, plan, act), _ => Task.FromResult(true), stop))!;

    /// <summary>
    /// Makes a project, and in the same transaction what belongs to it; when that answers false or fails, nothing was done.
    /// </summary>
    /// <returns>Null when what belongs to it said no.</returns>
    public async Task<OpenRevision?> CreateAsync(
        ProjectStart start,
        Func<CancellationToken, Task<bool>> alongside,
        CancellationToken stop
    )
    {
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var (project, plan, act) = start;
        var revision = Next(project, 1, act);
        var stored = RevisionChain.Stored(revision, plan, RevisionChain.Start);
        db.Projects.Add(
            new()
            {
                Id = project,
                Title = plan.Title,
                ShortName = start.ShortName,
                Head = 1,
                CreatedAt = revision.At,
                CreatedBy = act.Author.Id,
            }
        );
        db.Revisions.Add(stored.Revision);
        await db.SaveChangesAsync(stop);
        if (!await alongside(stop))
            return null;
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        return Keep(revision, plan, stored.Size, start.ShortName);
    }

    /// <summary>Calls a project by another name, or ("") by what follows from its title.</summary>
    /// <returns>What people had called it before; null, and nothing done, when it is called so already.</returns>
    public async Task<string?> RenameAsync(string project, string shortName, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var old = await db
            .Projects.Where(stored => stored.Id == project)
            .Select(stored => stored.ShortName)
            .FirstAsync(stop);
        if (old == shortName)
            return null;
        await db
            .Projects.Where(stored => stored.Id == project)
            .ExecuteUpdateAsync(
                set => set.SetProperty(stored => stored.ShortName, shortName),
                stop
            );
        await transaction.CommitAsync(stop);
        return old;
    }

    /// <summary>
    /// Adds a revision to a project that exists. What others added since <paramref name="basedOn"/> stays: different fields merge;
    /// the same field changed twice adds nothing and gives back both.
    /// </summary>
    public Task<AppendResult> AppendAsync(
        string project,
        long basedOn,
        Plan next,
        Act act,
        CancellationToken stop
    ) =>
        AppendAsync(
            project,
            basedOn,
            next,
            act,
            (head, merge) =>
                merge.Conflicts.IsEmpty ? null : new AppendResult.Clashed(head, merge.Conflicts),
            stop
        );

    /// <summary>As the other, but where the same field was changed twice, this value stands: it was chosen with both in view.</summary>
    public Task<AppendResult> AppendOverAsync(
        string project,
        long basedOn,
        Plan next,
        Act act,
        CancellationToken stop
    ) => AppendAsync(project, basedOn, next, act, (_, _) => null, stop);

    private async Task<AppendResult> AppendAsync(
        string project,
        long basedOn,
        Plan next,
        Act act,
        Func<OpenRevision, PlanMerge, AppendResult?> refusal,
        CancellationToken stop
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var head =
                await HeadAsync(project, stop)
                ?? throw new ArgumentException($"There is no project {project}.", nameof(project));
            var merged = await MergeAsync(head, basedOn, next, stop);
            if (refusal(head, merged) is { } refused)
                return refused;
            if (merged.Plan == head.Plan)
                return new AppendResult.Unchanged(head);
            if (await TryAddAsync(head, merged.Plan, act, stop) is { } added)
                return new AppendResult.Appended(added, head.Number != basedOn);
            if (attempt == MostAttempts)
                throw new TooBusyException(
                    "Deze planning wordt nu te vaak gewijzigd",
                    "Wat u stuurde, is niet bewaard. Ga terug en stuur het opnieuw.",
                    seconds: 2
                );
        }
    }

    private async Task<PlanMerge> MergeAsync(
        OpenRevision head,
        long basedOn,
        Plan next,
        CancellationToken stop
    )
    {
        if (head.Number == basedOn)
            return new(next, []);
        var start =
            await AtAsync(head.ProjectId, basedOn, stop)
            ?? throw new ArgumentException($"There is no revision {basedOn}.", nameof(basedOn));
        return PlanMerge.Of(start.Plan, next, head.Plan);
    }

    /// <summary>Null when another process added a revision first.</summary>
    private async Task<OpenRevision?> TryAddAsync(
        OpenRevision head,
        Plan plan,
        Act act,
        CancellationToken stop
    )
    {
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var moved = await db
            .Projects.Where(project => project.Id == head.ProjectId && project.Head == head.Number)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(project => project.Head, head.Number + 1)
                        .SetProperty(project => project.Title, plan.Title),
                stop
            );
        if (moved == 0)
            return null;
        var previous = await db
            .Revisions.Where(revision =>
                revision.ProjectId == head.ProjectId && revision.Number == head.Number
            )
            .Select(revision => revision.Hash)
            .FirstAsync(stop);
        var revision = Next(head.ProjectId, head.Number + 1, act);
        var stored = RevisionChain.Stored(revision, plan, previous);
        db.Revisions.Add(stored.Revision);
        await db.SaveChangesAsync(stop);
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync(
                $"select pg_notify({PostgresListener.Channel}, {$"{revision.Number} {revision.ProjectId}"})",
                stop
            );
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        if (!db.Database.IsNpgsql())
            changes.Announce(revision.ProjectId, revision.Number);
        return Keep(revision, plan, stored.Size, head.ShortName);
    }

    private Revision Next(string project, long number, Act act) =>
        new(project, number, act.At ?? Now(), act.Author, act.Kind, act.Reason, act.Undoes);

    private OpenRevision Keep(Revision revision, Plan plan, int size, string shortName)
    {
        plans.Keep(revision.ProjectId, revision.Number, plan, size);
        return new(revision, plan) { ShortName = shortName };
    }

    private IQueryable<StoredRevision> Of(string project) =>
        db.Revisions.AsNoTracking().Where(revision => revision.ProjectId == project);

    private IQueryable<Entry> Entries(IQueryable<StoredRevision> revisions) =>
        from revision in revisions
        join project in db.Projects on revision.ProjectId equals project.Id
        join name in db.RevisionNames
            on new { revision.ProjectId, revision.Number } equals new
            {
                name.ProjectId,
                name.Number,
            }
            into names
        from name in names.DefaultIfEmpty()
        select new Entry(
            new Revision(
                revision.ProjectId,
                revision.Number,
                revision.At,
                new Author(revision.AuthorId, revision.AuthorName),
                revision.Kind,
                revision.Reason,
                revision.Undoes,
                name == null ? null : name.Name
            ),
            project.ShortName
        );

    /// <param name="ShortName">Of the project, as people chose it; "" when nobody did.</param>
    private sealed record Entry(Revision Revision, string ShortName);

    /// <summary>To the millisecond, as it is kept: the hash must come out the same later.</summary>
    private DateTimeOffset Now() =>
        DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
