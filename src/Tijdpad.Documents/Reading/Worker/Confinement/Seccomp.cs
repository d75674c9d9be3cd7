using System.Runtime.InteropServices;

namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>Gives a filter of system calls to all threads of this process, for good.</summary>
internal static class Seccomp
{
    private const int SetFilter = 1;
    private const int OnAllThreads = 1;

    /// <summary>False when the kernel has no such thing, or refuses.</summary>
    public static bool Install(ValueList<BpfInstruction> filter)
    {
        if (filter.IsEmpty || LinuxCalls.Control(LinuxCalls.NoNewPrivileges, 1, 0, 0, 0) != 0)
            return false;
        var size = Marshal.SizeOf<BpfInstruction>();
        var steps = Marshal.AllocHGlobal(size * filter.Count);
        var program = Marshal.AllocHGlobal(Marshal.SizeOf<FilterProgram>());
        try
        {
            for (var at = 0; at < filter.Count; at++)
                Marshal.StructureToPtr(filter[at], steps + at * size, fDeleteOld: false);
            Marshal.StructureToPtr(
                new FilterProgram((ushort)filter.Count, steps),
                program,
                fDeleteOld: false
            );
            return LinuxCalls.Call(Number, SetFilter, OnAllThreads, program, 0) == 0;
        }
        finally
        {
            Marshal.FreeHGlobal(program);
            Marshal.FreeHGlobal(steps);
        }
    }

    /// <summary>The number of the call itself; a filter for another architecture is empty.</summary>
    private static nint Number =>
        RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 317 : 277;

    /// <summary>struct sock_fprog.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct FilterProgram(ushort Length, nint Steps);
}
