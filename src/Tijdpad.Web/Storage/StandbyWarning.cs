using Npgsql;
using Tijdpad.Web.Configuration;

namespace Tijdpad.Web.Storage;

/// <summary>
/// Says once, at the start, when there is a second machine for the database that may lack what was confirmed to people:
/// it is not written to before the confirmation.
/// </summary>
internal sealed partial class StandbyWarning(Settings settings, ILogger<StandbyWarning> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await MayLoseAsync(settings.Database, stoppingToken))
                NotSynchronous();
        }
        catch (NpgsqlException unknown)
        {
            NotKnown(unknown.Message);
        }
    }

    /// <summary>Whether a change that was confirmed may be gone when the primary is lost and another machine takes over.</summary>
    internal static async Task<bool> MayLoseAsync(string database, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(PostgresConnection.Of(database));
        await connection.OpenAsync(stop);
        // every role may count the standbys and see these settings; how far a standby is, only some
        await using var ask = new NpgsqlCommand(
            """
            select current_setting('synchronous_standby_names') = ''
                or current_setting('synchronous_commit') in ('off', 'local'),
                (select count(*) from pg_stat_replication)
            """,
            connection
        );
        await using var answer = await ask.ExecuteReaderAsync(stop);
        await answer.ReadAsync(stop);
        return answer.GetBoolean(0)
            && (answer.GetInt64(1) > 0 || PostgresConnection.Hosts(database) > 1);
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The standby of the database is not written synchronously: a change that was confirmed may be lost when it takes over. See docs/beheer.md, synchronous_standby_names."
    )]
    private partial void NotSynchronous();

    [LoggerMessage(
        LogLevel.Warning,
        "Whether the standby of the database is written synchronously could not be asked: {Reason}"
    )]
    private partial void NotKnown(string reason);
}
