using System.Globalization;
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
            catch (NpgsqlException lost)
            {
                // the database may be moving to another machine: say so, and try again
                LostConnection(lost.Message);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(settings.Database);
        connection.Notification += (_, message) => PassOn(message.Payload);
        await connection.OpenAsync(stop);
        await using var listen = new NpgsqlCommand($"listen {Channel}", connection);
        await listen.ExecuteNonQueryAsync(stop);
        while (!stop.IsCancellationRequested)
            await connection.WaitAsync(stop);
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
