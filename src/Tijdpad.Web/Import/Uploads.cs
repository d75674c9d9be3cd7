using Microsoft.EntityFrameworkCore;
using Tijdpad.Comparing;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Import;

/// <summary>Documents that were uploaded and wait to be looked through. Nobody but who uploaded one sees it.</summary>
public sealed class Uploads(TijdpadDb db, WriteGate gate, FileReading reading, TimeProvider clock)
{
    /// <summary>What nobody accepted is thrown away after this long.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>The draft of a file that was not read yet.</summary>
    private static readonly byte[] Unread = [];

    /// <summary>Keeps a file that is to be read.</summary>
    /// <param name="project">"" when it is to start a project.</param>
    public async Task<WaitingUpload> AddAsync(
        string project,
        string fileName,
        byte[] file,
        Author author,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        var upload = new Upload
        {
            ProjectId = project,
            Id = Secrets.NewId(),
            FileName = TextCleaner.Of(Path.GetFileName(fileName)),
            File = file,
            At = now,
            AuthorId = author.Id,
            AuthorName = author.Name,
        };
        using var turn = await gate.EnterAsync(stop);
        await db
            .Uploads.Where(old => old.AcceptedAt == null && old.At < now - KeptFor)
            .ExecuteDeleteAsync(stop);
        db.Uploads.Add(upload);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return new(project, upload.Id, upload.FileName);
    }

    /// <summary>Has a file read in a process of its own, and keeps what came of it.</summary>
    /// <param name="upload">It is not read yet.</param>
    /// <param name="head">The plan that the document is a newer version of; null when it starts a project.</param>
    /// <param name="progress">Told when reading and understanding begin.</param>
    /// <returns>Why it cannot be read, in Dutch; null when it was.</returns>
    public async Task<string?> ReadAsync(WaitingUpload upload, Plan? head, WorkProgress progress)
    {
        var stop = progress.Stop;
        var stored = await Of(upload).AsNoTracking().FirstAsync(stop);
        if (stored.Draft.Length > 0)
            return null;
        var today = DateOnly.FromDateTime(Today.Local(stored.At).DateTime);
        try
        {
            var (plan, read) = await reading.ReadAsync(
                stored.File,
                stored.FileName,
                stored.AuthorId,
                table =>
                {
                    progress.Enter(UploadReading.Understanding);
                    return Understood(table, head, today);
                },
                stop
            );
            var (packed, notes) = (PlanJson.ToUtf8(plan), read.ToUtf8());
            using var turn = await gate.EnterAsync(stop);
            await Of(upload)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(one => one.Draft, packed)
                            .SetProperty(one => one.Reading, notes),
                    stop
                );
            return null;
        }
        catch (UnreadableDocumentException unreadable)
        {
            using var turn = await gate.EnterAsync(stop);
            await Of(upload)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(one => one.Problem, unreadable.Message),
                    stop
                );
            return unreadable.Message;
        }
    }

    private static (Plan Plan, ReadDocument Read) Understood(
        PlanTable table,
        Plan? head,
        DateOnly today
    )
    {
        var result = TableToPlan.Read(table, today);
        var plan = head is null ? result.Plan : PlanMatching.WithIdsOf(head, result.Plan);
        return (plan, ReadDocument.Of(result with { Plan = plan }));
    }

    /// <summary>One that was not read yet; null when there is no such one, or it is somebody else's.</summary>
    public Task<WaitingUpload?> FindWaitingAsync(
        string project,
        string id,
        Author author,
        CancellationToken stop
    ) =>
        db
            .Uploads.AsNoTracking()
            .Where(upload =>
                upload.ProjectId == project
                && upload.Id == id
                && upload.AuthorId == author.Id
                && upload.AcceptedAt == null
                && upload.Draft == Unread
            )
            .Select(upload => new WaitingUpload(upload.ProjectId, upload.Id, upload.FileName))
            .FirstOrDefaultAsync(stop);

    /// <summary>It was not read, and is gone.</summary>
    public async Task RemoveAsync(WaitingUpload upload, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await Of(upload).Where(one => one.AcceptedAt == null).ExecuteDeleteAsync(stop);
    }

    /// <summary>One that was read; null when there is no such one, or it is somebody else's.</summary>
    public Task<Upload?> FindAsync(
        string project,
        string id,
        Author author,
        CancellationToken stop
    ) =>
        db
            .Uploads.AsNoTracking()
            .FirstOrDefaultAsync(
                upload =>
                    upload.ProjectId == project
                    && upload.Id == id
                    && upload.AuthorId == author.Id
                    && upload.AcceptedAt == null
                    && upload.Draft != Unread,
                stop
            );

    public async Task KeepDraftAsync(Upload upload, Plan draft, CancellationToken stop)
    {
        var packed = PlanJson.ToUtf8(draft);
        using var turn = await gate.EnterAsync(stop);
        await Of(upload).ExecuteUpdateAsync(set => set.SetProperty(one => one.Draft, packed), stop);
    }

    /// <summary>Marks it as accepted; false when somebody did that before, so that accepting twice makes one project.</summary>
    public async Task<bool> AcceptAsync(Upload upload, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        return await MarkAsync(upload, stop);
    }

    /// <summary>As <see cref="AcceptAsync"/>, within the transaction of what it becomes.</summary>
    internal async Task<bool> MarkAsync(Upload upload, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await Of(upload)
                .Where(one => one.AcceptedAt == null)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(one => one.AcceptedAt, (DateTimeOffset?)now),
                    stop
                ) == 1;
    }

    private IQueryable<Upload> Of(Upload upload) =>
        db.Uploads.Where(one => one.ProjectId == upload.ProjectId && one.Id == upload.Id);

    private IQueryable<Upload> Of(WaitingUpload upload) =>
        db.Uploads.Where(one => one.ProjectId == upload.ProjectId && one.Id == upload.Id);
}

/// <summary>A file that was sent in, without its bytes.</summary>
/// <param name="ProjectId">"" when it is to start a project.</param>
public sealed record WaitingUpload(string ProjectId, string Id, string FileName);
