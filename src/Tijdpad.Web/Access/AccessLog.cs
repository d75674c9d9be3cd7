using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Access;

/// <summary>
/// Writes the log that a site manager reads. A line stands before the answer to what it tells is sent. A book keeps
/// its lines for a while, and never more than <see cref="MostLines"/>; the chain goes on from the last that was removed.
/// </summary>
internal sealed class AccessLog(IServiceScopeFactory scopes, WriteGate gate, TimeProvider clock)
{
    public const int MostLines = 100_000;

    /// <summary>How often is looked for lines that are too old: once in so many lines.</summary>
    private const int TidiedEvery = 100;

    private const int LongestDetail = 300;

    public static TimeSpan KeptFor(LogBookName book) =>
        book is LogBookName.Acts ? TimeSpan.FromDays(730) : TimeSpan.FromDays(90);

    public async Task WriteAsync(LogEvent told, int times = 1)
    {
        // what was done stands, whether who asked for it waits for the answer or not
        var stop = CancellationToken.None;
        // a scope of its own: what the handler left unsaved must not be saved along
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TijdpadDb>();
        using var turn = await gate.EnterAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var name = told.Book;
        // the first to write holds the row of the book: lines come one after the other, over all processes
        await db
            .LogBooks.Where(book => book.Book == name)
            .ExecuteUpdateAsync(set => set.SetProperty(book => book.Head, book => book.Head + 1));
        var book = await db.LogBooks.AsNoTracking().FirstAsync(book => book.Book == name, stop);
        var line = LineOf(told, times, book);
        db.LogLines.Add(line);
        await db.SaveChangesAsync(stop);
        await db
            .LogBooks.Where(book => book.Book == name)
            .ExecuteUpdateAsync(set => set.SetProperty(book => book.HeadHash, line.Hash));
        if (line.Number % TidiedEvery == 0)
            await TidyAsync(db, book);
        await transaction.CommitAsync(stop);
    }

    private LogLine LineOf(LogEvent told, int times, LogBook book)
    {
        var line = new LogLine
        {
            Book = told.Book,
            Number = book.Head,
            // to the millisecond, as it is kept
            At = DateTimeOffset.FromUnixTimeMilliseconds(
                clock.GetUtcNow().ToUnixTimeMilliseconds()
            ),
            Kind = told.Kind,
            AccountId = told.AccountId,
            AccountName = told.AccountName,
            ProjectId = told.ProjectId,
            Detail =
                told.Detail.Length > LongestDetail ? told.Detail[..LongestDetail] : told.Detail,
            Place = told.Place,
            Times = times,
            PreviousHash = book.HeadHash ?? RevisionChain.Start,
        };
        line.Hash = LogChain.HashOf(line);
        return line;
    }

    private async Task TidyAsync(TijdpadDb db, LogBook book)
    {
        var old = clock.GetUtcNow() - KeptFor(book.Book);
        var mine = db.LogLines.Where(line => line.Book == book.Book);
        var last = await mine.AsNoTracking()
            .Where(line => line.At < old || line.Number <= book.Head - MostLines)
            .OrderByDescending(line => line.Number)
            .FirstOrDefaultAsync();
        if (last is null)
            return;
        await db
            .LogBooks.Where(stored => stored.Book == book.Book)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(stored => stored.Removed, last.Number)
                    .SetProperty(stored => stored.RemovedHash, last.Hash)
            );
        await mine.Where(line => line.Number <= last.Number).ExecuteDeleteAsync();
    }
}
