using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Tijdpad.Intruder;

/// <summary>What somebody tries who runs code of their own in the process that reads files.</summary>
[SupportedOSPlatform("linux")]
public static class Attempts
{
    /// <summary>By name "" when it succeeded, and otherwise what stood in the way.</summary>
    public static IReadOnlyDictionary<string, string> All(Target target) =>
        new Dictionary<string, Action>(StringComparer.Ordinal)
        {
            ["read the users of the machine"] = () => File.ReadAllText("/etc/passwd"),
            ["read the data of the site"] = () => File.ReadAllText(In(target, "secret")),
            ["read it on a thread of the runtime"] = () => OnRuntimeThread(In(target, "secret")),
            ["see what is in a folder"] = () => _ = Directory.GetFileSystemEntries(target.Folder),
            ["change the data of the site"] = () => File.AppendAllText(In(target, "secret"), "x"),
            ["write a new file"] = () => File.WriteAllText(In(target, "new"), "x"),
            ["write in the folder for temporary files"] = () => File.WriteAllText(Temporary, "x"),
            ["make a folder"] = () => Made(Directory.CreateDirectory(In(target, "folder"))),
            ["move a file"] = () => File.Move(In(target, "movable"), In(target, "moved")),
            ["remove a file"] = () => File.Delete(In(target, "removable")),
            ["open a file to others"] = () =>
                File.SetUnixFileMode(In(target, "secret"), UnixFileMode.UserRead),
            ["connect over TCP"] = () => Connect(ProtocolType.Tcp, target.Port),
            ["send over UDP"] = () => SendDatagram(target.Port),
            ["listen on a port"] = Listen,
            ["connect to a socket with a file"] = () =>
                ConnectTo(new UnixDomainSocketEndPoint(In(target, "socket"))),
            ["connect to a socket without a file"] = () =>
                ConnectTo(new UnixDomainSocketEndPoint($"\0tijdpad-{target.Port}")),
            ["start a program"] = () => Process.Start("/bin/true").WaitForExit(),
            ["split into two processes"] = Split,
            ["see the surroundings of the parent"] = () => _ = OfParent(target, "environ"),
            ["see the command line of the parent"] = () => _ = OfParent(target, "cmdline"),
            ["see the memory of the parent"] = () => _ = OfParent(target, "maps"),
            ["send the parent a signal"] = () => Must(Kernel.kill(target.Parent, 0)),
            ["send the whole group a signal"] = () => Must(Kernel.kill(0, 0)),
            ["stop the parent to look into it"] = () => Stop(target.Parent),
            ["be administrator"] = () => Must(Kernel.setresuid(0, 0, 0)),
        }.ToDictionary(
            attempt => attempt.Key,
            attempt => OutcomeOf(attempt.Value),
            StringComparer.Ordinal
        );

    private static string Temporary => Path.Combine("/tmp", $"tijdpad-{Environment.ProcessId}");

    private static string In(Target target, string name) => Path.Combine(target.Folder, name);

    private static byte[] OfParent(Target target, string name) =>
        File.ReadAllBytes($"/proc/{target.Parent}/{name}");

    private static string OutcomeOf(Action attempt)
    {
        try
        {
            attempt();
            return "";
        }
#pragma warning disable CA1031 // whatever stands in the way, it stands in the way
        catch (Exception refused)
#pragma warning restore CA1031
        {
            return $"{refused.GetType().Name}: {refused.Message}";
        }
    }

    private static void Made(DirectoryInfo folder)
    {
        if (!folder.Exists)
            throw new IOException("It is not there.");
    }

    /// <summary>The thread that tidies up was there before anything was given up.</summary>
    private static void OnRuntimeThread(string file)
    {
        var outcome = new TaskCompletionSource<string>();
        Leave(file, outcome);
        for (var tries = 0; tries < 100 && !outcome.Task.IsCompleted; tries++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        if (outcome.Task.Result is { Length: > 0 } refused)
            throw new IOException(refused);
    }

    private static void Leave(string file, TaskCompletionSource<string> outcome) =>
        _ = new Last(() => outcome.TrySetResult(OutcomeOf(() => File.ReadAllText(file))));

    private static void Connect(ProtocolType protocol, int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, protocol);
        socket.Connect(IPAddress.Loopback, port);
    }

    private static void SendDatagram(int port)
    {
        using var socket = new UdpClient();
        socket.Send([1], new IPEndPoint(IPAddress.Loopback, port));
    }

    private static void Listen()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
    }

    private static void ConnectTo(EndPoint place)
    {
        using var socket = new Socket(
            AddressFamily.Unix,
            SocketType.Stream,
            ProtocolType.Unspecified
        );
        socket.Connect(place);
    }

    /// <summary>
    /// The runtime does not survive a real split, so it asks for one that the kernel cannot make (CLONE_NEWNS with CLONE_FS):
    /// hearing that it makes no sense (EINVAL) means that asking is allowed.
    /// </summary>
    private static void Split()
    {
        const int makesNoSense = 22;
        nint number = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 56 : 220;
        _ = Kernel.syscall(number, 0x20200, 0, 0, 0, 0);
        if (Marshal.GetLastPInvokeError() is not makesNoSense and var error)
            throw new InvalidOperationException($"error {error}");
    }

    private static void Stop(int process)
    {
        const int attach = 16;
        const int detach = 17;
        Must(Kernel.ptrace(attach, process, 0, 0));
        Must(Kernel.waitpid(process, 0, 0x40000000));
        Must(Kernel.ptrace(detach, process, 0, 0));
    }

    private static void Must(nint answer)
    {
        if (answer < 0)
            throw new InvalidOperationException($"error {Marshal.GetLastPInvokeError()}");
    }

    private sealed class Last(Action act)
    {
        // the only way onto that thread
#pragma warning disable MA0055
        ~Last() => act();
#pragma warning restore MA0055
    }
}
