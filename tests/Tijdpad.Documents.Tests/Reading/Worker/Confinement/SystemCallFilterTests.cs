using System.Runtime.InteropServices;
using Tijdpad.Documents.Reading.Worker.Confinement;

namespace Tijdpad.Documents.Tests.Reading.Worker.Confinement;

/// <summary>The filter as the kernel would run it, on both architectures.</summary>
public sealed class SystemCallFilterTests
{
    private const uint Own = 4711;
    private const uint Refused = 0x00050000;

    public static TheoryData<Architecture, uint> Known =>
        new() { { Architecture.X64, 0xc000003e }, { Architecture.Arm64, 0xc00000b7 } };

    [Theory]
    [MemberData(nameof(Known))]
    public void What_a_reader_never_does_is_refused(Architecture architecture, uint audit)
    {
        var answers = SystemCall
            .Needless.Append(SystemCall.ThreadKill)
            .Select(call => call.On(architecture))
            .OfType<uint>()
            .Select(number => Run(architecture, audit, number));

        Assert.All(answers, answer => Assert.Equal(Refused | 1, answer));
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Files_open_for_reading_only(Architecture architecture, uint audit)
    {
        var open = SystemCall.OpenAt.On(architecture)!.Value;

        Assert.Equal(BpfInstruction.Allow, Run(architecture, audit, open, 0, 0, 0x80000));
        foreach (var flags in new uint[] { 0x1, 0x2, 0x40, 0x80201 })
            Assert.Equal(Refused | 13, Run(architecture, audit, open, 0, 0, flags));
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Threads_may_start_and_processes_not(Architecture architecture, uint audit)
    {
        var start = SystemCall.CloneProcess.On(architecture)!.Value;

        Assert.Equal(BpfInstruction.Allow, Run(architecture, audit, start, 0x3d0f00));
        Assert.Equal(Refused | 1, Run(architecture, audit, start, 17));
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Signals_go_to_nobody_else(Architecture architecture, uint audit)
    {
        foreach (var signal in SystemCall.Signals.Select(call => call.On(architecture)!.Value))
        {
            Assert.Equal(BpfInstruction.Allow, Run(architecture, audit, signal, Own));
            foreach (var other in new uint[] { 0, 1, Own + 1, uint.MaxValue })
                Assert.Equal(Refused | 1, Run(architecture, audit, signal, other));
        }
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Reading_goes_on(Architecture architecture, uint audit)
    {
        // read, mmap, futex
        uint[] numbers = architecture == Architecture.X64 ? [0, 9, 202] : [63, 222, 98];

        Assert.All(
            numbers,
            number => Assert.Equal(BpfInstruction.Allow, Run(architecture, audit, number))
        );
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Calls_of_another_architecture_end_the_process(
        Architecture architecture,
        uint audit
    ) => Assert.Equal(BpfInstruction.EndProcess, Run(architecture, audit ^ 1, 0));

    [Fact]
    public void The_third_kind_of_numbers_is_refused() =>
        Assert.Equal(Refused | 1, Run(Architecture.X64, 0xc000003e, 0x40000000 + 41));

    [Fact]
    public void Where_the_numbers_are_not_known_there_is_no_filter() =>
        Assert.Empty(SystemCallFilter.Of(Architecture.RiscV64, Own, signalsByThread: false));

    private static uint Run(
        Architecture architecture,
        uint audit,
        uint number,
        params uint[] arguments
    )
    {
        var filter = SystemCallFilter.Of(architecture, Own, signalsByThread: false);
        uint loaded = 0;
        for (var at = 0; ; at++)
        {
            var step = filter[at];
            switch (step.Code)
            {
                case BpfInstruction.LoadCode:
                    loaded = step.Value switch
                    {
                        0 => number,
                        4 => audit,
                        var place => arguments.ElementAtOrDefault(((int)place - 16) / 8),
                    };
                    break;
                case BpfInstruction.AnswerCode:
                    return step.Value;
                default:
                    at += Holds(step, loaded) ? step.IfTrue : step.IfFalse;
                    break;
            }
        }
    }

    private static bool Holds(BpfInstruction step, uint loaded) =>
        step.Code switch
        {
            BpfInstruction.EqualsCode => loaded == step.Value,
            BpfInstruction.AtLeastCode => loaded >= step.Value,
            BpfInstruction.HasAnyCode => (loaded & step.Value) != 0,
            _ => throw new InvalidOperationException($"Unknown step {step}."),
        };
}
