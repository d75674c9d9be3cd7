using Microsoft.EntityFrameworkCore;
using Tijdpad.Plans;

namespace Tijdpad.Web.Storage;

/// <summary>
/// Puts the first projects in an empty database, once: all of them with their whole history in one transaction, or nothing.
/// Whatever moment a start is killed at, the next one does it whole; what people removed later does not come back.
/// </summary>
internal sealed class FirstProjects(TijdpadDb db, WriteGate gate, TimeProvider clock)
{
    /// <summary>Whether they were never put in and nobody began a project.</summary>
    public async Task<bool> AreWantedAsync(CancellationToken stop) =>
        !await db.FirstStarts.AnyAsync(stop) && !await db.Projects.AnyAsync(stop);

    /// <summary>Adds them when they are still wanted; false, and nothing done, when another process was first.</summary>
    public async Task<bool> AddAsync(ValueList<SampleHistory> samples, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(7116)", stop);
        if (!await AreWantedAsync(stop))
            return false;
        foreach (var sample in samples)
            Add(sample);
        db.FirstStarts.Add(new() { At = Now() });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        return true;
    }

    private void Add(SampleHistory sample)
    {
        db.Projects.Add(
            new()
            {
                Id = sample.Id,
                Title = sample.Revisions[^1].Plan.Title,
                ShortName = sample.ShortName,
                IsSample = true,
                Head = sample.Revisions.Count,
                CreatedAt = sample.Revisions[0].Act.At ?? Now(),
                CreatedBy = Author.Tijdpad.Id,
            }
        );
        var previous = RevisionChain.Start;
        foreach (var (index, (act, plan)) in sample.Revisions.Index())
        {
            var revision = new Revision(
                sample.Id,
                index + 1,
                act.At ?? Now(),
                act.Author,
                act.Kind,
                act.Reason,
                act.Undoes
            );
            var (stored, _) = RevisionChain.Stored(revision, plan, previous);
            db.Revisions.Add(stored);
            previous = stored.Hash;
        }
    }

    /// <summary>To the millisecond, as it is kept: the hash must come out the same later.</summary>
    private DateTimeOffset Now() =>
        DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}

/// <summary>A sample project with all its revisions, the first first.</summary>
/// <param name="Id">As it stands in addresses.</param>
internal sealed record SampleHistory(
    string Id,
    string ShortName,
    ValueList<(Act Act, Plan Plan)> Revisions
);

/// <summary>When the first projects were put in; there is at most one.</summary>
public sealed class FirstStartMoment
{
    public required DateTimeOffset At { get; init; }
}
