using System.Runtime.InteropServices;

namespace Tijdpad.Intruder;

/// <summary>Calls of Linux under their own names.</summary>
internal static class Kernel
{
    [DllImport("libc", SetLastError = true)]
    public static extern int kill(int process, int signal);

    [DllImport("libc", SetLastError = true)]
    public static extern nint syscall(
        nint number,
        nint first,
        nint second,
        nint third,
        nint fourth,
        nint fifth
    );

    [DllImport("libc", SetLastError = true)]
    public static extern int setresuid(uint real, uint effective, uint saved);

    [DllImport("libc", SetLastError = true)]
    public static extern nint ptrace(nint request, nint process, nint address, nint value);

    [DllImport("libc", SetLastError = true)]
    public static extern int waitpid(int process, nint status, int options);
}
