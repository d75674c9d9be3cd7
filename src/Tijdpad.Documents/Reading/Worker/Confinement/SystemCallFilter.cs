using System.Runtime.InteropServices;

namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>
/// Which calls of the kernel a reader may still make (seccomp). A list of what is forbidden, as the runtime of .NET asks
/// for other calls on every system; what is allowed to which files is a list of what is allowed (<see cref="Landlock"/>).
/// </summary>
internal static class SystemCallFilter
{
    private const uint NotPermitted = 1;
    private const uint NoAccess = 13;
    private const uint NoSuchCall = 38;

    /// <summary>clone: a thread of this process, not a process.</summary>
    private const uint Thread = 0x00010000;

    /// <summary>O_WRONLY, O_RDWR, O_CREAT, O_TRUNC: the same on both architectures.</summary>
    private const uint ToWrite = 0x1 | 0x2 | 0x40 | 0x200;

    /// <summary>prlimit64: the process that calls. As the goal of a signal it is the whole group, parent included.</summary>
    private const uint Itself = 0;

    /// <summary>Numbers from here on are calls of the third kind that x64 knows (x32).</summary>
    private const uint OtherNumbers = 0x40000000;

    /// <summary>The filter for one process; empty on an architecture that is not known.</summary>
    /// <param name="process">The only process that may be sent a signal.</param>
    /// <param name="signalsByThread">Whether the C library sends its own threads signals by their number alone, as musl does.</param>
    public static ValueList<BpfInstruction> Of(
        Architecture architecture,
        uint process,
        bool signalsByThread
    )
    {
        if (AuditNumberOf(architecture) is not { } own)
            return [];
        List<BpfInstruction> steps =
        [
            BpfInstruction.Load(4),
            BpfInstruction.SkipOne(ifEqualTo: own),
            BpfInstruction.Answer(BpfInstruction.EndProcess),
            BpfInstruction.Load(0),
        ];
        if (architecture == Architecture.X64)
            steps.AddRange([
                BpfInstruction.SkipOneUnlessAtLeast(OtherNumbers),
                BpfInstruction.Fail(NotPermitted),
            ]);
        foreach (var call in Forbidden(signalsByThread))
            Add(call, [BpfInstruction.Fail(NotPermitted)]);
        // the C library then tries the older call, whose arguments can be looked at
        Add(SystemCall.CloneProcess3, [BpfInstruction.Fail(NoSuchCall)]);
        Add(SystemCall.OpenAt2, [BpfInstruction.Fail(NoSuchCall)]);
        Add(SystemCall.CloneProcess, OnlyThreads());
        Add(SystemCall.Open, OnlyReading(1));
        Add(SystemCall.OpenAt, OnlyReading(2));
        foreach (var call in SystemCall.Signals)
            Add(call, OnlyAbout(process));
        Add(SystemCall.LimitOf, OnlyAbout(Itself));
        steps.Add(BpfInstruction.Answer(BpfInstruction.Allow));
        return steps.ToValueList();

        void Add(SystemCall call, BpfInstruction[] then)
        {
            if (call.On(architecture) is not { } number)
                return;
            steps.Add(BpfInstruction.Skip(unlessEqualTo: number, steps: (byte)then.Length));
            steps.AddRange(then);
        }
    }

    private static IEnumerable<SystemCall> Forbidden(bool signalsByThread) =>
        signalsByThread ? SystemCall.Needless : SystemCall.Needless.Append(SystemCall.ThreadKill);

    private static BpfInstruction[] OnlyThreads() =>
        [
            BpfInstruction.LoadArgument(0),
            BpfInstruction.SkipOneIfAny(Thread),
            BpfInstruction.Fail(NotPermitted),
            BpfInstruction.Answer(BpfInstruction.Allow),
        ];

    private static BpfInstruction[] OnlyReading(uint argument) =>
        [
            BpfInstruction.LoadArgument(argument),
            BpfInstruction.SkipOneUnlessAny(ToWrite),
            BpfInstruction.Fail(NoAccess),
            BpfInstruction.Answer(BpfInstruction.Allow),
        ];

    private static BpfInstruction[] OnlyAbout(uint process) =>
        [
            BpfInstruction.LoadArgument(0),
            BpfInstruction.SkipOne(ifEqualTo: process),
            BpfInstruction.Fail(NotPermitted),
            BpfInstruction.Answer(BpfInstruction.Allow),
        ];

    /// <summary>How the kernel calls an architecture in front of a filter (<c>linux/audit.h</c>).</summary>
    private static uint? AuditNumberOf(Architecture architecture) =>
        architecture switch
        {
            Architecture.X64 => 0xc000003e,
            Architecture.Arm64 => 0xc00000b7,
            _ => null,
        };
}
