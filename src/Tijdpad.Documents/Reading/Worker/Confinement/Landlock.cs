using System.Runtime.InteropServices;

namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>
/// Landlock (Linux 5.13 and later): a thread gives up, for good and for everything it starts, all files but some, and as
/// far as the kernel knows how TCP, sockets without a file and signals to others. It asks for no rights.
/// Source: <c>linux/landlock.h</c> and "Landlock: unprivileged access control" in the documentation of the kernel.
/// </summary>
internal sealed class Landlock
{
    private const int AskVersion = 1;
    private const int PathBeneath = 1;

    private const ulong Execute = 1 << 0;
    private const ulong WriteFile = 1 << 1;
    private const ulong ReadFile = 1 << 2;
    private const ulong ReadFolder = 1 << 3;

    private readonly int _ruleset;

    private Landlock(int ruleset) => _ruleset = ruleset;

    /// <summary>0 where the kernel has none, or it was switched off.</summary>
    public static int Version { get; } =
        OperatingSystem.IsLinux()
            ? (int)Math.Max(0, LinuxCalls.Call(LinuxCalls.CreateRuleset, 0, 0, AskVersion, 0))
            : 0;

    /// <summary>Rules that leave only these files and folders, to read and to start; null where the kernel has no Landlock.</summary>
    public static Landlock? Leaving(IEnumerable<string> readable)
    {
        if (Version == 0)
            return null;
        var ruleset = Create(Version);
        if (ruleset < 0)
            return null;
        foreach (var path in readable)
            Allow(
                ruleset,
                path,
                Directory.Exists(path) ? ReadFile | ReadFolder | Execute : ReadFile | Execute
            );
        Allow(ruleset, "/dev/null", ReadFile | WriteFile);
        return new(ruleset);
    }

    /// <summary>Holds for the thread that calls this, and for all it starts from now on; false when the kernel refuses.</summary>
    public bool Restrict() =>
        LinuxCalls.Control(LinuxCalls.NoNewPrivileges, 1, 0, 0, 0) == 0
        && LinuxCalls.Call(LinuxCalls.RestrictSelf, _ruleset, 0, 0, 0) == 0;

    /// <summary>Every kind of access that this version knows is forbidden, unless a rule allows it.</summary>
    private static int Create(int version)
    {
        var attributes = new RulesetAttributes(
            Files: version switch
            {
                1 => (1 << 13) - 1,
                2 => (1 << 14) - 1,
                3 or 4 => (1 << 15) - 1,
                _ => (1 << 16) - 1,
            },
            // binding to a port and connecting to one
            Network: version >= 4 ? 0b11ul : 0,
            // sockets without a file, and signals, of processes outside
            Scope: version >= 6 ? 0b11ul : 0
        );
        var memory = Marshal.AllocHGlobal(Marshal.SizeOf<RulesetAttributes>());
        try
        {
            Marshal.StructureToPtr(attributes, memory, fDeleteOld: false);
            return (int)
                LinuxCalls.Call(
                    LinuxCalls.CreateRuleset,
                    memory,
                    Marshal.SizeOf<RulesetAttributes>(),
                    0,
                    0
                );
        }
        finally
        {
            Marshal.FreeHGlobal(memory);
        }
    }

    /// <summary>What is not there needs no rule.</summary>
    private static void Allow(int ruleset, string path, ulong access)
    {
        var place = LinuxCalls.Open(path, LinuxCalls.PlaceOnly);
        if (place < 0)
            return;
        var memory = Marshal.AllocHGlobal(Marshal.SizeOf<PathRule>());
        try
        {
            Marshal.StructureToPtr(new PathRule(access, place), memory, fDeleteOld: false);
            _ = LinuxCalls.Call(LinuxCalls.AddRule, ruleset, PathBeneath, memory, 0);
        }
        finally
        {
            Marshal.FreeHGlobal(memory);
            _ = LinuxCalls.Close(place);
        }
    }

    /// <summary>struct landlock_ruleset_attr; an older kernel takes it too as long as what it does not know is 0.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct RulesetAttributes(ulong Files, ulong Network, ulong Scope);

    /// <summary>struct landlock_path_beneath_attr, which is packed.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct PathRule(ulong Access, int Place);
}
