using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Import;

/// <summary>
/// Has files read outside the requests that bring them: of a large one that takes long. The file lies in the database, so
/// that any process can read it, also after a restart, as soon as somebody asks what came of it.
/// </summary>
public sealed class UploadReading(Workbench bench, IServiceScopeFactory scopes)
{
    public const int Understanding = 1;

    private static readonly ValueList<string> Steps =
    [
        "Het bestand lezen",
        "Begrijpen wat er staat",
    ];

    /// <summary>What came of it, if that is known soon. When too many files are read the upload is gone.</summary>
    /// <exception cref="TooBusyException">Too many are being read; nothing of this one was kept.</exception>
    public async Task<Worked<ReadUpload>> OfAsync(WaitingUpload upload, CancellationToken stop)
    {
        try
        {
            // how many are read at once the readers themselves decide
            return await bench.OfAsync(
                new WorkOrder<ReadUpload>(
                    ("upload", upload.ProjectId, upload.Id),
                    $"upload {upload.Id}",
                    1,
                    progress => ReadAsync(upload, progress),
                    _ => 200
                )
                {
                    GoesOn = true,
                    Steps = Steps,
                },
                stop
            );
        }
        catch (TooBusyException)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope
                .ServiceProvider.GetRequiredService<Uploads>()
                .RemoveAsync(upload, CancellationToken.None);
            throw;
        }
    }

    private async Task<ReadUpload> ReadAsync(WaitingUpload upload, WorkProgress progress)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var head =
            upload.ProjectId.Length == 0
                ? null
                : await services
                    .GetRequiredService<ProjectStore>()
                    .HeadAsync(upload.ProjectId, progress.Stop);
        return new(
            await services.GetRequiredService<Uploads>().ReadAsync(upload, head?.Plan, progress)
        );
    }
}

/// <summary>What came of reading a file.</summary>
/// <param name="Problem">Why it cannot be read, in Dutch; null when it was.</param>
public sealed record ReadUpload(string? Problem);
