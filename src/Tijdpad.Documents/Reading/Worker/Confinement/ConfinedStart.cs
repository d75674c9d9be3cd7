using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>
/// The parent's side: starts a program with no more files than it needs to run, and on newer kernels without TCP. What a
/// thread gives up its children never had, so the program is started by a thread that gives it up and then ends
/// (<c>docs/decisions/0020-the-worker-is-confined.md</c>). Elsewhere than on Linux it starts as any other.
/// </summary>
internal static class ConfinedStart
{
    private static readonly ConcurrentDictionary<string, Landlock?> Rules = new(
        StringComparer.Ordinal
    );

    public static Process Start(ProcessStartInfo start)
    {
        if (!OperatingSystem.IsLinux())
            return Started(start);
        var rules = Rules.GetOrAdd(
            start.FileName,
            program => Landlock.Leaving(ProgramFiles.ToStart(program))
        );
        KeepHelpersOutside();
        var starting = new Task<Process>(() =>
        {
            rules?.Restrict();
            return Started(start);
        });
        var thread = new Thread(() => starting.RunSynchronously(TaskScheduler.Default));
        thread.Start();
        thread.Join();
        return starting.GetAwaiter().GetResult();
    }

    /// <summary>
    /// The first start of a process makes the thread that waits for the ends of all of them. That thread goes on, and starts
    /// others: it must not be a child of the thread that has given up its rights.
    /// </summary>
    [SupportedOSPlatform("linux")]
    private static void KeepHelpersOutside() =>
        PosixSignalRegistration.Create(PosixSignal.SIGCHLD, _ => { }).Dispose();

    private static Process Started(ProcessStartInfo start) =>
        Process.Start(start) ?? throw new InvalidOperationException("No process.");
}
