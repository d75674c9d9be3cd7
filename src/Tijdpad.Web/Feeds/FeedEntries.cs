using Microsoft.EntityFrameworkCore;
using Tijdpad.Documents.Writing.Calendar;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Feeds;

/// <summary>
/// The events of the calendars of a project with what happened to them. They follow from the chain of revisions; they are
/// kept, and worked out further when somebody asks and the chain has grown. Several processes may do that at once: only
/// who finds the progress as they read it writes.
/// </summary>
internal sealed class FeedEntries(TijdpadDb db, ProjectStore projects, WriteGate gate)
{
    private const int MostAttempts = 20;

    /// <summary>After the revision given, or after a later one when the chain grew meanwhile.</summary>
    public async Task<ValueList<FeedEntry>> UpToAsync(
        OpenRevision head,
        CalendarAudience audience,
        CancellationToken stop
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var reached = await ReachedAsync(head.ProjectId, audience, stop);
            var entries = await KeptAsync(head.ProjectId, audience, stop);
            if (reached != await ReachedAsync(head.ProjectId, audience, stop))
                continue;
            if (reached >= head.Number)
                return entries;
            entries = await AfterAsync(entries, head, reached, audience, stop);
            if (await KeepAsync(head, reached, audience, entries, stop))
                return entries;
            if (attempt >= MostAttempts)
                throw new InvalidOperationException(
                    $"The calendar of {head.ProjectId} changes all the time."
                );
        }
    }

    private Task<long> ReachedAsync(
        string project,
        CalendarAudience audience,
        CancellationToken stop
    ) =>
        db
            .CalendarProgress.Where(progress =>
                progress.ProjectId == project && progress.Audience == audience
            )
            .Select(progress => progress.Revision)
            .FirstOrDefaultAsync(stop);

    private async Task<ValueList<FeedEntry>> KeptAsync(
        string project,
        CalendarAudience audience,
        CancellationToken stop
    )
    {
        var kept = await db
            .CalendarEntries.AsNoTracking()
            .Where(entry => entry.ProjectId == project && entry.Audience == audience)
            .OrderBy(entry => entry.Place)
            .ToListAsync(stop);
        return kept.Select(entry => new FeedEntry(
                EventJson.Read(entry.Shown),
                entry.Sequence,
                entry.Modified,
                entry.CancelledAt
            ))
            .ToValueList();
    }

    private async Task<ValueList<FeedEntry>> AfterAsync(
        ValueList<FeedEntry> entries,
        OpenRevision head,
        long reached,
        CalendarAudience audience,
        CancellationToken stop
    )
    {
        for (var number = reached + 1; number <= head.Number; number++)
        {
            var next =
                number == head.Number ? head : await projects.AtAsync(head.ProjectId, number, stop);
            if (next is null)
                throw new InvalidOperationException($"Revision {number} is missing.");
            entries =
                audience == CalendarAudience.Members
                    ? CalendarFeed.After(entries, next.Plan, next.Revision.At)
                    : WithoutPrivate(
                        CalendarFeed.After(entries, PublicPlan.Of(next.Plan), next.Revision.At),
                        next.Plan
                    );
        }
        return entries;
    }

    /// <summary>
    /// Leaves out rows that are not public any more, without a word: they were not cancelled, and nobody is to read of
    /// them.
    /// </summary>
    private static ValueList<FeedEntry> WithoutPrivate(ValueList<FeedEntry> entries, Plan plan)
    {
        var hidden = plan
            .Activities.Where(activity => !activity.Meaning.IsPublic)
            .Select(activity => activity.Id)
            .ToHashSet(StringComparer.Ordinal);
        return entries
            .Where(entry => !hidden.Contains(entry.Event.Source.ActivityId))
            .ToValueList();
    }

    /// <summary>Keeps the entries; false when another process kept those of the same revision first.</summary>
    private async Task<bool> KeepAsync(
        OpenRevision head,
        long reached,
        CalendarAudience audience,
        ValueList<FeedEntry> entries,
        CancellationToken stop
    )
    {
        var project = head.ProjectId;
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"insert into calendar_progress (project_id, audience, revision) values ({project}, {audience.ToString()}, 0) on conflict do nothing",
            stop
        );
        var moved = await db
            .CalendarProgress.Where(progress =>
                progress.ProjectId == project
                && progress.Audience == audience
                && progress.Revision == reached
            )
            .ExecuteUpdateAsync(
                set => set.SetProperty(progress => progress.Revision, head.Number),
                stop
            );
        if (moved == 0)
            return false;
        await db
            .CalendarEntries.Where(entry =>
                entry.ProjectId == project && entry.Audience == audience
            )
            .ExecuteDeleteAsync(stop);
        db.CalendarEntries.AddRange(
            entries.Select((entry, place) => Stored(project, audience, entry, place))
        );
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        return true;
    }

    private static CalendarEntry Stored(
        string project,
        CalendarAudience audience,
        FeedEntry entry,
        int place
    ) =>
        new()
        {
            ProjectId = project,
            Audience = audience,
            Id = entry.Event.Id,
            Place = place,
            Sequence = entry.Sequence,
            Modified = entry.Modified,
            CancelledAt = entry.CancelledAt,
            Shown = EventJson.Of(entry.Event),
        };
}
