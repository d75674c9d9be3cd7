using System.Runtime.InteropServices;

namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>A call of the kernel and its number on both architectures; null where it does not exist.</summary>
/// <remarks>Source: <c>asm/unistd_64.h</c> for x64, <c>asm-generic/unistd.h</c> for arm64; a test holds these beside them.</remarks>
internal sealed record SystemCall(string Name, uint? X64, uint? Arm64)
{
    /// <summary>From number 424 on they are the same everywhere.</summary>
    private SystemCall(string name, uint number)
        : this(name, number, number) { }

    public uint? On(Architecture architecture) => architecture == Architecture.X64 ? X64 : Arm64;

    public static SystemCall Open { get; } = new("open", 2, null);
    public static SystemCall OpenAt { get; } = new("openat", 257, 56);
    public static SystemCall OpenAt2 { get; } = new("openat2", 437);
    public static SystemCall CloneProcess { get; } = new("clone", 56, 220);
    public static SystemCall CloneProcess3 { get; } = new("clone3", 435);
    public static SystemCall LimitOf { get; } = new("prlimit64", 302, 261);
    public static SystemCall ThreadKill { get; } = new("tkill", 200, 130);

    /// <summary>A signal; the first argument says to which process.</summary>
    public static ValueList<SystemCall> Signals { get; } =
    [
        new("kill", 62, 129),
        new("tgkill", 234, 131),
        new("rt_sigqueueinfo", 129, 138),
        new("rt_tgsigqueueinfo", 297, 240),
    ];

    /// <summary>What a reader of one file never does.</summary>
    public static ValueList<SystemCall> Needless { get; } =
    [
        // the network, and everything else that goes through sockets
        new("socket", 41, 198),
        new("socketpair", 53, 199),
        new("connect", 42, 203),
        new("bind", 49, 200),
        new("listen", 50, 201),
        new("accept", 43, 202),
        new("accept4", 288, 242),
        new("sendto", 44, 206),
        new("sendmsg", 46, 211),
        new("io_uring_setup", 425),
        new("io_uring_enter", 426),
        new("io_uring_register", 427),
        // other programs and other processes
        new("execve", 59, 221),
        new("execveat", 322, 281),
        new("fork", 57, null),
        new("vfork", 58, null),
        new("ptrace", 101, 117),
        new("process_vm_readv", 310, 270),
        new("process_vm_writev", 311, 271),
        new("pidfd_open", 434),
        new("pidfd_getfd", 438),
        new("pidfd_send_signal", 424),
        new("kcmp", 312, 272),
        // changing what is on disk, where opening for writing is not needed
        new("creat", 85, null),
        new("truncate", 76, 45),
        new("rename", 82, null),
        new("renameat", 264, 38),
        new("renameat2", 316, 276),
        new("mkdir", 83, null),
        new("mkdirat", 258, 34),
        new("rmdir", 84, null),
        new("link", 86, null),
        new("linkat", 265, 37),
        new("symlink", 88, null),
        new("symlinkat", 266, 36),
        new("unlink", 87, null),
        new("unlinkat", 263, 35),
        new("mknod", 133, null),
        new("mknodat", 259, 33),
        new("chmod", 90, null),
        new("fchmod", 91, 52),
        new("fchmodat", 268, 53),
        new("fchmodat2", 452),
        new("chown", 92, null),
        new("lchown", 94, null),
        new("fchown", 93, 55),
        new("fchownat", 260, 54),
        new("utime", 132, null),
        new("utimes", 235, null),
        new("futimesat", 261, null),
        new("utimensat", 280, 88),
        new("setxattr", 188, 5),
        new("lsetxattr", 189, 6),
        new("fsetxattr", 190, 7),
        new("removexattr", 197, 14),
        new("lremovexattr", 198, 15),
        new("fremovexattr", 199, 16),
        new("open_by_handle_at", 304, 265),
        // what belongs to the machine
        new("mount", 165, 40),
        new("umount2", 166, 39),
        new("pivot_root", 155, 41),
        new("chroot", 161, 51),
        new("unshare", 272, 97),
        new("setns", 308, 268),
        new("open_tree", 428),
        new("move_mount", 429),
        new("fsopen", 430),
        new("fsconfig", 431),
        new("fsmount", 432),
        new("fspick", 433),
        new("mount_setattr", 442),
        new("bpf", 321, 280),
        new("perf_event_open", 298, 241),
        new("userfaultfd", 323, 282),
        new("add_key", 248, 217),
        new("request_key", 249, 218),
        new("keyctl", 250, 219),
        new("personality", 135, 92),
        // memory and messages that are shared with other processes
        new("shmget", 29, 194),
        new("shmat", 30, 196),
        new("semget", 64, 190),
        new("msgget", 68, 186),
        new("mq_open", 240, 180),
    ];
}
