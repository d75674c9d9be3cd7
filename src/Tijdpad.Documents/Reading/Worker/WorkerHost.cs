using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Tijdpad.Documents.Reading.Worker.Confinement;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Worker;

/// <summary>
/// The parent's side: has a file of strangers taken apart in a process of its own,
/// which may die of it. One process per file.
/// </summary>
public sealed class WorkerHost : IDisposable
{
    internal const int MostAnswerBytes = 96 * 1024 * 1024;
    internal const long MostMemory = 384L * 1024 * 1024;

    /// <summary>Nothing of our own surroundings goes along but what .NET needs to start: no connection strings, no keys.</summary>
    private static readonly string[] Kept =
    [
        "PATH",
        "HOME",
        "USERPROFILE",
        "SystemRoot",
        "TMPDIR",
        "TEMP",
        "TMP",
        "DOTNET_ROOT",
        "DOTNET_BUNDLE_EXTRACT_BASE_DIR",
        "LD_LIBRARY_PATH",
    ];

    private readonly string _program;
    private readonly ValueList<string> _arguments;
    private Process? _ahead;

    /// <summary>The program is one that calls <see cref="WorkerProgram"/> when it is given these arguments.</summary>
    public WorkerHost(string program, ValueList<string> arguments)
    {
        _program = program;
        _arguments = arguments;
    }

    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>This very program with the argument "worker"; null when it is not known what program this is.</summary>
    public static WorkerHost? OfThisProcess()
    {
        if (Environment.ProcessPath is not { } program)
            return null;
        if (
            !Path.GetFileNameWithoutExtension(program)
                .Equals("dotnet", StringComparison.OrdinalIgnoreCase)
        )
            return new WorkerHost(program, ["worker"]);
        var name = Assembly.GetEntryAssembly()?.GetName().Name;
        return name is null
            ? null
            : new WorkerHost(
                program,
                [Path.Combine(AppContext.BaseDirectory, name + ".dll"), "worker"]
            );
    }

    /// <summary>Starts a process that waits for a file, so that its start costs no time later.</summary>
    public void StartAhead() => _ahead ??= Start();

    /// <summary>What the worker made of the file; every way in which it can die is an <see cref="UnreadableDocumentException"/>.</summary>
    /// <exception cref="OperationCanceledException">It was stopped, because nobody waits for it any more.</exception>
    public PlanTable Read(ReadOnlyMemory<byte> file, CancellationToken stop = default)
    {
        var answer = Answer(file, stop);
        return answer.Table ?? throw new UnreadableDocumentException(answer.Refusal ?? TooHeavy);
    }

    private WorkerAnswer Answer(ReadOnlyMemory<byte> file, CancellationToken stop)
    {
        using var process = Interlocked.Exchange(ref _ahead, null) ?? Start();
        try
        {
            var sending = Task.Run(() => Send(process, file), CancellationToken.None);
            var answering = Task.Run(() => Receive(process), CancellationToken.None);
            var reason = Wait(process, answering, stop);
            if (reason is not null)
                throw new UnreadableDocumentException(reason);
            Task.WaitAll(sending, answering);
            return AnswerIn(answering.Result);
        }
        finally
        {
            Kill(process);
        }
    }

    /// <summary>What the worker cannot do on this system, as it finds when it tries.</summary>
    /// <exception cref="UnreadableDocumentException">It cannot even start.</exception>
    public ValueList<Protection> Protections(CancellationToken stop = default) =>
        Answer(ReadOnlyMemory<byte>.Empty, stop).Protections;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _ahead, null) is not { } waiting)
            return;
        Kill(waiting);
        waiting.Dispose();
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(_program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in _arguments)
            start.ArgumentList.Add(argument);
        var kept = Kept.Select(name => (name, Environment.GetEnvironmentVariable(name))).ToList();
        start.Environment.Clear();
        foreach (var (name, value) in kept)
            if (value is not null)
                start.Environment[name] = value;
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x10000000";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        var process = ConfinedStart.Start(start);
        // what a dying runtime has to say is for no one, but its pipe must not fill up
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private static void Send(Process process, ReadOnlyMemory<byte> file)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(file.Span);
        }
        catch (IOException)
        {
            // it died before it had read everything; how it died is told elsewhere
        }
    }

    private static byte[] Receive(Process process)
    {
        using var answer = new MemoryStream();
        var buffer = new byte[81_920];
        var output = process.StandardOutput.BaseStream;
        for (int read; (read = output.Read(buffer)) > 0; )
        {
            answer.Write(buffer, 0, read);
            if (answer.Length > MostAnswerBytes)
                return [];
        }
        return answer.ToArray();
    }

    /// <summary>Why the worker has to be given up; null when it ended well in time.</summary>
    private string? Wait(Process process, Task answering, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        while (!answering.Wait(50, stop))
        {
            if (clock.Elapsed > TimeLimit)
                return $"Het lezen van dit bestand duurt langer dan {TimeLimit.TotalSeconds:0} seconden en is afgebroken; sla het opnieuw op of lever alleen de planning zelf aan.";
            if (MemoryOf(process) > MostMemory)
                return TooHeavy;
        }
        if (!process.WaitForExit(TimeSpan.FromSeconds(2)))
            return TooHeavy;
        return process.ExitCode == 0 ? null : TooHeavy;
    }

    /// <summary>The bytes of memory that the worker holds now; none once it has ended, which it may do at any moment.</summary>
    private static long MemoryOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // asking first whether it has ended would leave a moment in which it still can
            return 0;
        }
    }

    internal const string TooHeavy =
        "Dit bestand kan niet gelezen worden: het is beschadigd of vraagt te veel geheugen; sla het opnieuw op of lever alleen de planning zelf aan.";

    private static WorkerAnswer AnswerIn(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ReadingJson.Default.WorkerAnswer)
                ?? throw new UnreadableDocumentException(TooHeavy);
        }
        catch (JsonException halfAnAnswer)
        {
            throw new UnreadableDocumentException(TooHeavy, halfAnAnswer);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // it ended in the meantime
        }
    }
}
