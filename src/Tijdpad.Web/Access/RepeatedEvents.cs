using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Tijdpad.Web.Access;

/// <summary>
/// Writes what may happen a thousand times a minute so that it fills no disk: the first at once, and what is the same
/// within a minute as one line with how often. Of each kind a process tells at most <see cref="MostSorts"/> sorts in a minute;
/// what comes on top of that is told together, and crowds out no other kind.
/// </summary>
internal sealed partial class RepeatedEvents(
    AccessLog log,
    TimeProvider clock,
    ILogger<RepeatedEvents> logger
) : BackgroundService
{
    public const int MostSorts = 200;

    private static readonly TimeSpan Together = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<LogEvent, int> _again = [];

    public Task TellAsync(LogEvent told)
    {
        lock (_lock)
        {
            if (_again.TryGetValue(told, out var times))
            {
                _again[told] = times + 1;
                return Task.CompletedTask;
            }
            if (_again.Keys.Count(known => known.Kind == told.Kind) >= MostSorts)
            {
                // who and where no longer fit in
                var rest = told with
                {
                    AccountId = "",
                    AccountName = "",
                    ProjectId = "",
                    Place = "",
                };
                _again[rest] = _again.GetValueOrDefault(rest) + 1;
                return Task.CompletedTask;
            }
            _again[told] = 0;
        }
        return log.WriteAsync(told);
    }

    /// <summary>Writes what was counted and begins anew.</summary>
    internal async Task WriteCountedAsync()
    {
        List<(LogEvent Told, int Times)> counted;
        lock (_lock)
        {
            counted = _again
                .Where(one => one.Value > 0)
                .Select(one => (one.Key, one.Value))
                .ToList();
            _again.Clear();
        }
        foreach (var (told, times) in counted)
            await log.WriteAsync(told, times);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(Together, clock);
        try
        {
            while (await minute.WaitForNextTickAsync(stoppingToken))
                await TryWriteAsync();
        }
        catch (OperationCanceledException)
        {
            await TryWriteAsync();
        }
    }

    /// <summary>A database that is away for a while takes these counts with it, and not the site.</summary>
    private async Task TryWriteAsync()
    {
        try
        {
            await WriteCountedAsync();
        }
        catch (Exception wrong) when (wrong is DbException or DbUpdateException)
        {
            NotWritten(wrong);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What was counted for the log could not be written")]
    private partial void NotWritten(Exception wrong);
}
