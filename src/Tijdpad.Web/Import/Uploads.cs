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

namespace Tijdpad.Web.Import;

/// <summary>Documents that were uploaded and wait to be looked through. Nobody but who uploaded one sees it.</summary>
public sealed class Uploads(TijdpadDb db, WriteGate gate, FileReading reading, TimeProvider clock)
{
    /// <summary>What nobody accepted is thrown away after this long.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>Has a file read in a process of its own, and keeps what came of it.</summary>
    /// <param name="project">"" when it is to start a project.</param>
    /// <param name="head">The plan that the document is a newer version of; null when it starts a project.</param>
    /// <exception cref="UnreadableDocumentException">The file cannot be read; the message says why, in Dutch.</exception>
    public async Task<Upload> AddAsync(
        string project,
        Plan? head,
        string fileName,
        byte[] file,
        Author author,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(Today.Local(now).DateTime);
        var (plan, read) = await reading.ReadAsync(
            file,
            fileName,
            author.Id,
            table => Understood(table, head, today),
            stop
        );
        var upload = new Upload
        {
            ProjectId = project,
            Id = Secrets.NewId(),
            FileName = TextCleaner.Of(Path.GetFileName(fileName)),
            File = file,
            Reading = read.ToUtf8(),
            Draft = PlanJson.ToUtf8(plan),
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
        return upload;
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

    /// <summary>Null when there is no such one, or it is somebody else's.</summary>
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
                    && upload.AcceptedAt == null,
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
}
