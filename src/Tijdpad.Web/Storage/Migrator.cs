using System.Data;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Tijdpad.Web.Storage;

/// <summary>
/// Brings a database up to date with the numbered scripts, each in one transaction, so that a process that is
/// killed half-way leaves whole steps only. Several processes may start at once.
/// </summary>
internal sealed class Migrator(TijdpadDb db, TimeProvider clock)
{
    private const string Prefix = "migrations/";

    /// <summary>A script may take longer than a page may, and so may waiting for another process that runs it.</summary>
    private static readonly TimeSpan LongestScript = TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        await MakeVersionsAsync(stop);
        await RefuseNewerAsync(stop);
        foreach (var script in Scripts())
            await ApplyAsync(script, stop);
    }

    /// <summary>The scripts in the order of their numbers.</summary>
    internal static ValueList<Script> Scripts() =>
        typeof(Migrator)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Script(name[Prefix.Length..], Text(name)))
            .ToValueList();

    private async Task MakeVersionsAsync(CancellationToken stop)
    {
        await using var transaction = await BeginAsync(stop);
        await ExecuteAsync(
            """
            create table if not exists schema_version (
                number integer not null primary key,
                name text not null,
                hash text not null,
                at bigint not null
            )
            """,
            transaction,
            stop
        );
        await transaction.CommitAsync(stop);
    }

    private async Task RefuseNewerAsync(CancellationToken stop)
    {
        await using var command = Command("select max(number) from schema_version", null);
        var newest = Convert.ToInt32(
            await command.ExecuteScalarAsync(stop) is { } number and not DBNull ? number : 0,
            System.Globalization.CultureInfo.InvariantCulture
        );
        if (newest > Scripts().Max(script => script.Number))
            throw new DatabaseVersionException(
                $"De database is van een nieuwere versie van tijdpad (tabellen {newest}) dan dit programma; draai die versie, of zet een oudere reservekopie terug."
            );
    }

    /// <summary>
    /// A transaction in which nobody else migrates. Read committed: a stricter one would go on seeing what was there
    /// before it had to wait for the other. SQLite makes it serializable by itself.
    /// </summary>
    private async Task<DbTransaction> BeginAsync(CancellationToken stop)
    {
        var connection = db.Database.GetDbConnection();
        var transaction = await connection.BeginTransactionAsync(
            IsolationLevel.ReadCommitted,
            stop
        );
        if (db.Database.IsNpgsql())
            await ExecuteAsync("select pg_advisory_xact_lock(7114)", transaction, stop);
        return transaction;
    }

    private async Task ApplyAsync(Script script, CancellationToken stop)
    {
        await using var transaction = await BeginAsync(stop);
        switch (await HashOfAsync(script.Number, transaction, stop))
        {
            case null:
                await ExecuteAsync(script.Sql, transaction, stop);
                await RecordAsync(script, transaction, stop);
                await transaction.CommitAsync(stop);
                return;
            case var hash when hash != script.Hash:
                throw new DatabaseVersionException(
                    $"De database is gemaakt met een andere tekst van {script.Name} dan dit programma kent; draai de versie van tijdpad die hem maakte."
                );
        }
    }

    private async Task<string?> HashOfAsync(
        int number,
        DbTransaction transaction,
        CancellationToken stop
    )
    {
        await using var command = Command(
            "select hash from schema_version where number = @number",
            transaction
        );
        Add(command, "@number", number);
        return await command.ExecuteScalarAsync(stop) as string;
    }

    private async Task RecordAsync(Script script, DbTransaction transaction, CancellationToken stop)
    {
        await using var command = Command(
            "insert into schema_version (number, name, hash, at) values (@number, @name, @hash, @at)",
            transaction
        );
        Add(command, "@number", script.Number);
        Add(command, "@name", script.Name);
        Add(command, "@hash", script.Hash);
        Add(command, "@at", clock.GetUtcNow().ToUnixTimeMilliseconds());
        await command.ExecuteNonQueryAsync(stop);
    }

    private async Task ExecuteAsync(string sql, DbTransaction? transaction, CancellationToken stop)
    {
        await using var command = Command(sql, transaction);
        await command.ExecuteNonQueryAsync(stop);
    }

    private DbCommand Command(string sql, DbTransaction? transaction)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        // the texts are our own scripts and the sentences above
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        command.CommandTimeout = (int)LongestScript.TotalSeconds;
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private static string Text(string resource)
    {
        using var stream = typeof(Migrator).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A numbered script ("0001-start.sql").</summary>
    internal sealed record Script(string Name, string Sql)
    {
        public int Number { get; } =
            int.Parse(Name.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);

        public string Hash { get; } =
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));
    }
}
