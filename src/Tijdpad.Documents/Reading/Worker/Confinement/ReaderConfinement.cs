using System.Runtime.InteropServices;

namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>The child's side: what it gives up itself, for good, before it looks at a byte of the file.</summary>
internal static class ReaderConfinement
{
    /// <summary>Does what this system can; elsewhere than on Linux nothing.</summary>
    public static void Apply()
    {
        if (!OperatingSystem.IsLinux())
            return;
        OwnUser.Become();
        ResourceLimits.Set();
        // the threads of the runtime started before this: the parent's rules hold for them, these for the one that reads
        Landlock.Leaving(ProgramFiles.ToGoOn())?.Restrict();
        Seccomp.Install(
            SystemCallFilter.Of(
                RuntimeInformation.ProcessArchitecture,
                (uint)Environment.ProcessId,
                RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal)
            )
        );
    }

    /// <summary>What holds in this process: each was tried just now, not looked up in what was asked for.</summary>
    public static ValueList<Protection> Tried() =>
        OperatingSystem.IsLinux() ? Enum.GetValues<Protection>().Where(Holds).ToValueList() : [];

    private static bool Holds(Protection protection) =>
        protection switch
        {
            Protection.OtherFiles => !Opens("/", LinuxCalls.Folder),
            Protection.Writing => !Opens("/dev/null", LinuxCalls.ToWrite),
            Protection.Network => IsRefused(LinuxCalls.Socket(2, 2, 0)),
            Protection.Programs => StartIsForbidden(),
            Protection.Signals => LinuxCalls.Kill(LinuxCalls.Parent(), 0) != 0,
            Protection.Administrator => LinuxCalls.EffectiveUser() != 0,
            _ => throw new ArgumentOutOfRangeException(nameof(protection)),
        };

    private static bool Opens(string path, int flags) => !IsRefused(LinuxCalls.Open(path, flags));

    private static bool IsRefused(int descriptor)
    {
        if (descriptor >= 0)
            _ = LinuxCalls.Close(descriptor);
        return descriptor < 0;
    }

    /// <summary>Starting nothing at all is a mistake in the address (EFAULT), unless starting is forbidden (EPERM).</summary>
    private static bool StartIsForbidden()
    {
        const int notPermitted = 1;
        var number = SystemCall
            .Needless.First(call => call.Name == "execve")
            .On(RuntimeInformation.ProcessArchitecture);
        return number is { } execute
            && LinuxCalls.Call((nint)execute, 0, 0, 0, 0) < 0
            && Marshal.GetLastPInvokeError() == notPermitted;
    }
}
