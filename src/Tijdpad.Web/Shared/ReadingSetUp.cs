using Tijdpad.Documents.Reading.Worker;

namespace Tijdpad.Web.Shared;

/// <summary>Registers what reads the files that people send in.</summary>
internal static class ReadingSetUp
{
    public static IServiceCollection AddReading(this IServiceCollection services)
    {
        services.AddSingleton(
            WorkerHost.OfThisProcess()
                ?? throw new InvalidOperationException("This program does not know its own name.")
        );
        services.AddSingleton(
            ReadingRules.Of(
                Environment.ProcessorCount,
                GC.GetGCMemoryInfo().TotalAvailableMemoryBytes
            )
        );
        services.AddSingleton<ReadingTurns>();
        services.AddSingleton<FileReading>();
        services.AddHostedService<WorkerReport>();
        return services;
    }
}
