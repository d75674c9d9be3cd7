using System.Runtime.InteropServices;
using System.Text;

namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>
/// The calls of Linux that .NET has no words for. Those without a function in every C library go by number; the numbers
/// of calls since 2019 are the same on every architecture (<c>asm-generic/unistd.h</c>).
/// </summary>
internal static class LinuxCalls
{
    public const int CreateRuleset = 444;
    public const int AddRule = 445;
    public const int RestrictSelf = 446;

    /// <summary>prctl: from here on no program that is started gains rights, and neither does this one (PR_SET_NO_NEW_PRIVS).</summary>
    public const int NoNewPrivileges = 38;

    /// <summary>open: only a name for a place, nothing can be read through it (O_PATH | O_CLOEXEC).</summary>
    public const int PlaceOnly = 0x200000 | 0x80000;

    /// <summary>open: a folder, to see what is in it (O_DIRECTORY | O_CLOEXEC).</summary>
    public const int Folder = 0x10000 | 0x80000;

    /// <summary>open: to write (O_WRONLY | O_CLOEXEC).</summary>
    public const int ToWrite = 0x1 | 0x80000;

    /// <summary>-1 when it is refused.</summary>
    [DllImport("libc", EntryPoint = "syscall", SetLastError = true)]
    public static extern nint Call(nint number, nint first, nint second, nint third, nint fourth);

    [DllImport("libc", EntryPoint = "prctl", SetLastError = true)]
    public static extern int Control(
        int option,
        nuint value,
        nuint third,
        nuint fourth,
        nuint fifth
    );

    /// <summary>A descriptor of the file, or -1.</summary>
    public static int Open(string path, int flags) =>
        Open(Encoding.UTF8.GetBytes(path + '\0'), flags, 0);

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags, int mode);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    public static extern int Close(int descriptor);

    [DllImport("libc", EntryPoint = "socket", SetLastError = true)]
    public static extern int Socket(int family, int type, int protocol);

    [DllImport("libc", EntryPoint = "getppid")]
    public static extern int Parent();

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    public static extern int Kill(int process, int signal);

    [DllImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    public static extern int SetLimit(int resource, in ResourceLimit limit);

    [DllImport("libc", EntryPoint = "geteuid")]
    public static extern uint EffectiveUser();

    [DllImport("libc", EntryPoint = "seteuid", SetLastError = true)]
    public static extern int SetEffectiveUser(uint user);

    [DllImport("libc", EntryPoint = "setgroups", SetLastError = true)]
    public static extern int SetGroups(nuint count, nint groups);

    [DllImport("libc", EntryPoint = "setresgid", SetLastError = true)]
    public static extern int SetGroup(uint real, uint effective, uint saved);

    [DllImport("libc", EntryPoint = "setresuid", SetLastError = true)]
    public static extern int SetUser(uint real, uint effective, uint saved);
}

/// <summary>struct rlimit: no more than this, and who asks for more gets no more than <see cref="Hard"/>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ResourceLimit(nuint Soft, nuint Hard);
