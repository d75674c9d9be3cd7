using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Log;

/// <summary>Reads the log, a page at a time.</summary>
internal sealed class LogReading(TijdpadDb db)
{
    public const int LinesOfPage = 100;

    /// <summary>The lines before a number, the newest first; one more than fits on a page when there are older ones.</summary>
    public async Task<ValueList<LogLine>> BeforeAsync(
        LogBookName book,
        long number,
        CancellationToken stop
    ) =>
        (
            await db
                .LogLines.AsNoTracking()
                .Where(line => line.Book == book && line.Number < number)
                .OrderByDescending(line => line.Number)
                .Take(LinesOfPage + 1)
                .ToListAsync(stop)
        ).ToValueList();

    /// <summary>The mail addresses of who did these, by account, as far as the accounts are still there: names may be alike.</summary>
    public async Task<IReadOnlyDictionary<string, string>> EmailsOfAsync(
        ValueList<LogLine> lines,
        CancellationToken stop
    )
    {
        var accounts = lines
            .Select(line => line.AccountId)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return await db
            .Users.Where(account => accounts.Contains(account.Id))
            .ToDictionaryAsync(
                account => account.Id,
                account => account.Email ?? "",
                StringComparer.Ordinal,
                stop
            );
    }

    /// <summary>The projects in which somebody takes part: only of these may they see the address, which is made of the title.</summary>
    public async Task<ValueList<string>> ProjectsOfAsync(Actor actor, CancellationToken stop) =>
        (
            await db
                .Memberships.Where(member => member.AccountId == actor.AccountId)
                .Select(member => member.ProjectId)
                .Distinct()
                .ToListAsync(stop)
        ).ToValueList();
}
