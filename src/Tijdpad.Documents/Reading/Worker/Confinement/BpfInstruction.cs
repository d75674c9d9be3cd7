using System.Runtime.InteropServices;

namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>
/// One step of the classic packet filter that seccomp runs over the number and the arguments of each system call
/// (struct sock_filter; <c>linux/filter.h</c>, <c>linux/seccomp.h</c>).
/// </summary>
/// <param name="Code">What to do.</param>
/// <param name="IfTrue">How many steps to leave out when it holds.</param>
/// <param name="IfFalse">How many steps to leave out when it does not.</param>
/// <param name="Value">What to load, to compare with, or to answer.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BpfInstruction(ushort Code, byte IfTrue, byte IfFalse, uint Value)
{
    public const ushort LoadCode = 0x20;
    public const ushort EqualsCode = 0x15;
    public const ushort AtLeastCode = 0x35;
    public const ushort HasAnyCode = 0x45;
    public const ushort AnswerCode = 0x06;

    public const uint Allow = 0x7fff0000;
    public const uint EndProcess = 0x80000000;

    private const uint Refuse = 0x00050000;

    /// <summary>Four bytes of struct seccomp_data: 0 is the number of the call, 4 the architecture, 16 the first argument.</summary>
    public static BpfInstruction Load(uint at) => new(LoadCode, 0, 0, at);

    public static BpfInstruction LoadArgument(uint number) => Load(16 + 8 * number);

    public static BpfInstruction Skip(uint unlessEqualTo, byte steps) =>
        new(EqualsCode, 0, steps, unlessEqualTo);

    public static BpfInstruction SkipOne(uint ifEqualTo) => new(EqualsCode, 1, 0, ifEqualTo);

    public static BpfInstruction SkipOneUnlessAtLeast(uint value) => new(AtLeastCode, 0, 1, value);

    public static BpfInstruction SkipOneIfAny(uint bits) => new(HasAnyCode, 1, 0, bits);

    public static BpfInstruction SkipOneUnlessAny(uint bits) => new(HasAnyCode, 0, 1, bits);

    public static BpfInstruction Answer(uint answer) => new(AnswerCode, 0, 0, answer);

    /// <summary>The call fails with this number of an error.</summary>
    public static BpfInstruction Fail(uint error) => Answer(Refuse | error);
}
