using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Tijdpad.Web.Storage;

/// <summary>
/// Every connection to SQLite waits for the disk before it says that something is written: in WAL mode anything
/// less than FULL loses acknowledged writes when the power fails.
/// </summary>
internal sealed class SqliteSafety : DbConnectionInterceptor
{
    /// <summary>How long to wait for another process that writes: within this one, writers wait at <see cref="WriteGate"/>.</summary>
    public const int PatienceSeconds = 2;

    /// <summary>The wait itself is that of the provider, which a visitor who leaves breaks off; SQLite would wait on top of it.</summary>
    private const string Sql =
        "pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 0; pragma secure_delete = on;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
