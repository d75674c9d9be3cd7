using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text.Json;
using Tijdpad.Documents.Reading.Worker.Confinement;
using Tijdpad.Intruder;

namespace Tijdpad.Documents.Tests.Reading.Worker.Confinement;

/// <summary>A process that is confined as the reader of files tries to get out, in every way that we could think of.</summary>
[SupportedOSPlatform("linux")]
[Collection("one after the other")]
public sealed class IntruderTests : IDisposable
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("tijdpad-intruder-")
        .FullName;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly UdpClient _datagrams;
    private readonly Socket _withFile = new(
        AddressFamily.Unix,
        SocketType.Stream,
        ProtocolType.Unspecified
    );
    private readonly Socket _withoutFile = new(
        AddressFamily.Unix,
        SocketType.Stream,
        ProtocolType.Unspecified
    );

    public IntruderTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux confines: run this on Linux.");
        const UnixFileMode everybody = (UnixFileMode)0b110_110_110;
        File.SetUnixFileMode(_folder, (UnixFileMode)0b111_111_111);
        foreach (var name in new[] { "secret", "movable", "removable" })
        {
            File.WriteAllText(In(name), "of the site");
            File.SetUnixFileMode(In(name), everybody);
        }
        _listener.Start();
        _datagrams = new(new IPEndPoint(IPAddress.Loopback, Port));
        _withFile.Bind(new UnixDomainSocketEndPoint(In("socket")));
        _withFile.Listen();
        File.SetUnixFileMode(In("socket"), everybody);
        _withoutFile.Bind(new UnixDomainSocketEndPoint($"\0tijdpad-{Port}"));
        _withoutFile.Listen();
    }

    [Fact]
    public void Nothing_that_an_intruder_tries_succeeds()
    {
        var outcomes = Run(ConfinedStart.Start, "confined");

        Assert.DoesNotContain("", outcomes.Values);
        Assert.Equal(25, outcomes.Count);
        Assert.Equal("of the site", File.ReadAllText(In("secret")));
        Assert.True(File.Exists(In("removable")));
    }

    /// <summary>The same tries, to show that each of them can succeed.</summary>
    [Fact]
    public void Without_confinement_all_of_it_succeeds()
    {
        Assert.SkipUnless(
            Environment.IsPrivilegedProcess,
            "Looking into the parent is only for the administrator: run this as root."
        );

        var outcomes = Run(start => Process.Start(start)!, "open");

        Assert.Equal([], outcomes.Where(outcome => outcome.Value.Length > 0));
    }

    private Dictionary<string, string> Run(Func<ProcessStartInfo, Process> start, string mode)
    {
        var program = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Tijdpad.Intruder.dll"), mode },
        };
        program.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var process = start(program);
        process.StandardInput.Write(
            JsonSerializer.Serialize(new Target(Environment.ProcessId, _folder, Port))
        );
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(said)!;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _datagrams?.Dispose();
        _withFile.Dispose();
        _withoutFile.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    private string In(string name) => Path.Combine(_folder, name);
}
