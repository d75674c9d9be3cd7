using System.Globalization;
using System.Net.Sockets;
using Npgsql;
using Tijdpad.Web.Configuration;

namespace Tijdpad.Web.Storage;

/// <summary>Hears from PostgreSQL of revisions that any process added, and passes them on to who watches in this one.</summary>
internal sealed partial class PostgresListener(
    Settings settings,
    Changes changes,
    ILogger<PostgresListener> log
) : BackgroundService
{
    public const string Channel = "tijdpad_revision";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception lost)
                when (lost is NpgsqlException or TimeoutException or IOException or SocketException)
            {
                // the database may be moving to another machine: say so, and try again
                LostConnection(lost.Message);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(
            PostgresConnection.ForListening(settings.Database)
        );
        connection.Notification += (_, message) => PassOn(message.Payload);
        await connection.OpenAsync(stop);
        await using var listen = new NpgsqlCommand($"listen {Channel}", connection);
        await listen.ExecuteNonQueryAsync(stop);
        await CatchUpAsync(connection, stop);
        while (!stop.IsCancellationRequested)
            await connection.WaitAsync(stop);
    }

    /// <summary>What was added while nobody listened was announced to nobody: who watches is told where each project stands.</summary>
    private async Task CatchUpAsync(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var ask = new NpgsqlCommand(
            "select id, head from project where id = any(@watched)",
            connection
        );
        ask.Parameters.AddWithValue("watched", changes.Watched.ToArray());
        await using var heads = await ask.ExecuteReaderAsync(stop);
        while (await heads.ReadAsync(stop))
            changes.Announce(heads.GetString(0), heads.GetInt64(1));
    }

    /// <summary>A payload is the number of the revision, a space, and the project.</summary>
    private void PassOn(string payload)
    {
        var space = payload.IndexOf(' ', StringComparison.Ordinal);
        changes.Announce(
            payload[(space + 1)..],
            long.Parse(payload.AsSpan(0, space), CultureInfo.InvariantCulture)
        );
    }

    [LoggerMessage(LogLevel.Warning, "Listening to the database was interrupted: {Reason}")]
    private partial void LostConnection(string reason);
}
