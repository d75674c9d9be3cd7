using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Documents.Tables;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Shared;

/// <summary>Has the files that people send in read, a few at a time, each in a process of its own.</summary>
public sealed class FileReading(WorkerHost worker, ReadingTurns turns)
{
    /// <summary>What a file says, read and understood in one turn: of a long file understanding takes longest. Reading ends when the visitor leaves.</summary>
    /// <param name="understand">Makes of the words what is wanted of them.</param>
    /// <exception cref="UnreadableDocumentException">The file cannot be read; the message says why, in Dutch.</exception>
    /// <exception cref="TooBusyException">Too many are being read.</exception>
    public async Task<T> ReadAsync<T>(
        byte[] file,
        string fileName,
        string account,
        Func<PlanTable, T> understand,
        CancellationToken stop
    )
    {
        using var turn = await turns.EnterAsync(account, stop);
        return await Task.Run(
            () => understand(DocumentReader.Read(file, fileName, worker, stop)),
            stop
        );
    }
}
