using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Documents.Reading.Worker.Confinement;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Web.Shared;

/// <summary>Says once, at the start, what the process that reads strangers' files cannot do on this system, and what it still can.</summary>
internal sealed partial class WorkerReport(WorkerHost worker, ILogger<WorkerReport> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var held = await Task.Run(() => worker.Protections(stoppingToken), stoppingToken);
            var open = Enum.GetValues<Protection>().Except(held).ToList();
            if (open.Count == 0)
                Confined(string.Join(", ", held));
            else
                PartlyConfined(string.Join(", ", open));
        }
        catch (UnreadableDocumentException failed)
        {
            CannotStart(failed.Message);
        }
    }

    [LoggerMessage(
        LogLevel.Information,
        "Files that people send in are read by a process that was kept from: {Protections}."
    )]
    private partial void Confined(string protections);

    [LoggerMessage(
        LogLevel.Warning,
        "Files that people send in are read by a process that this system does not keep from: {Missing}. See docs/beheer.md."
    )]
    private partial void PartlyConfined(string missing);

    [LoggerMessage(
        LogLevel.Error,
        "The process that reads the files that people send in does not start: {Reason}"
    )]
    private partial void CannotStart(string reason);
}
