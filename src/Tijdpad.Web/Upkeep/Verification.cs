using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Upkeep;

/// <summary>Goes through everything that is kept and says what is not as it was written.</summary>
internal sealed class Verification(TijdpadDb db)
{
    /// <summary>What was looked at and what is wrong, in Dutch.</summary>
    /// <param name="Projects">How many projects.</param>
    /// <param name="Revisions">How many revisions.</param>
    /// <param name="LogLines">How many lines of the log.</param>
    /// <param name="Wrongs">Empty when all is well.</param>
    public sealed record Report(
        int Projects,
        int Revisions,
        int LogLines,
        ValueList<string> Wrongs
    );

    public async Task<Report> RunAsync(CancellationToken stop)
    {
        var wrongs = new List<string>();
        if (db.Database.IsSqlite())
            await CheckFileAsync(wrongs, stop);
        var projects = await db
            .Projects.AsNoTracking()
            .OrderBy(project => project.Id)
            .ToListAsync(stop);
        var revisions = 0;
        foreach (var project in projects)
            revisions += await CheckChainAsync(project, wrongs, stop);
        var lines = await new LogVerification(db).RunAsync(wrongs, stop);
        return new(projects.Count, revisions, lines, wrongs.ToValueList());
    }

    private async Task<int> CheckChainAsync(
        StoredProject project,
        List<string> wrongs,
        CancellationToken stop
    )
    {
        var (previous, expected) = (RevisionChain.Start, 1L);
        await foreach (
            var revision in db
                .Revisions.AsNoTracking()
                .Where(one => one.ProjectId == project.Id)
                .OrderBy(one => one.Number)
                .AsAsyncEnumerable()
                .WithCancellation(stop)
        )
        {
            if (revision.Number != expected)
                wrongs.Add($"Project {project.Id}: versie {expected} ontbreekt.");
            else if (RevisionChain.WrongWith(revision, previous) is { } wrong)
                wrongs.Add($"Project {project.Id}, versie {revision.Number}: {wrong}.");
            previous = revision.Hash;
            expected = revision.Number + 1;
        }
        if (project.Head != expected - 1)
            wrongs.Add(
                $"Project {project.Id}: de nieuwste versie zou {project.Head} zijn, maar de keten eindigt bij {expected - 1}."
            );
        return (int)(expected - 1);
    }

    private async Task CheckFileAsync(List<string> wrongs, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        foreach (var pragma in new[] { "pragma integrity_check", "pragma foreign_key_check" })
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            // one of the two sentences above
#pragma warning disable CA2100
            command.CommandText = pragma;
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
                if ($"{reader.GetValue(0)}" is var said and not "ok")
                    wrongs.Add($"De database: {said}.");
        }
    }
}
