using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Upkeep;

/// <summary>Goes through the books of the log: every line follows on the one before, from the last that was removed for its age.</summary>
internal sealed class LogVerification(TijdpadDb db)
{
    /// <summary>The number of the script that makes the tables of the log.</summary>
    private const int Script = 32;

    /// <summary>How many lines there are; what is wrong is added to the list, in Dutch.</summary>
    public async Task<int> RunAsync(List<string> wrongs, CancellationToken stop)
    {
        if (!await HasLogAsync(stop))
            return 0;
        var books = await db.LogBooks.AsNoTracking().ToListAsync(stop);
        foreach (
            var missing in Enum.GetValues<LogBookName>().Except(books.Select(book => book.Book))
        )
            wrongs.Add($"Logboek {missing}: het boek ontbreekt.");
        var lines = 0;
        foreach (var book in books)
            lines += await CheckAsync(book, wrongs, stop);
        return lines;
    }

    /// <summary>A copy from before there was a log has none; the site makes it when it starts.</summary>
    private async Task<bool> HasLogAsync(CancellationToken stop) =>
        await db
            .Database.SqlQuery<int>(
                $"select count(*) as \"Value\" from schema_version where number = {Script}"
            )
            .SingleAsync(stop) > 0;

    private async Task<int> CheckAsync(LogBook book, List<string> wrongs, CancellationToken stop)
    {
        var (previous, expected) = (book.RemovedHash ?? RevisionChain.Start, book.Removed + 1);
        await foreach (
            var line in db
                .LogLines.AsNoTracking()
                .Where(one => one.Book == book.Book)
                .OrderBy(one => one.Number)
                .AsAsyncEnumerable()
                .WithCancellation(stop)
        )
        {
            if (line.Number != expected)
                wrongs.Add($"Logboek {book.Book}: regel {expected} ontbreekt.");
            else if (LogChain.WrongWith(line, previous) is { } wrong)
                wrongs.Add($"Logboek {book.Book}, regel {line.Number}: {wrong}.");
            previous = line.Hash;
            expected = line.Number + 1;
        }
        if (
            book.Head != expected - 1
            || !(book.HeadHash ?? RevisionChain.Start).SequenceEqual(previous)
        )
            wrongs.Add(
                $"Logboek {book.Book}: de nieuwste regel zou {book.Head} zijn, maar de keten eindigt bij {expected - 1}."
            );
        return (int)(expected - 1 - book.Removed);
    }
}
