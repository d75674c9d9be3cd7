using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Documents.Reading.Worker.Confinement;

namespace Tijdpad.Documents.Tests.Reading.Worker.Confinement;

/// <summary>The numbers are those of the kernel: one wrong digit forbids something else and lets the real one through.</summary>
public sealed partial class SystemCallTests
{
    private static IEnumerable<SystemCall> All =>
        [
            .. SystemCall.Needless,
            .. SystemCall.Signals,
            SystemCall.Open,
            SystemCall.OpenAt,
            SystemCall.OpenAt2,
            SystemCall.CloneProcess,
            SystemCall.CloneProcess3,
            SystemCall.LimitOf,
            SystemCall.ThreadKill,
        ];

    [Fact]
    public void The_numbers_on_x64_are_those_of_the_kernel() =>
        Assert.Equal(
            Kernel("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
            All.Select(call => (call.Name, call.X64))
        );

    [Fact]
    public void The_numbers_on_arm64_are_those_of_the_kernel() =>
        Assert.Equal(
            Kernel("/usr/include/asm-generic/unistd.h"),
            All.Select(call => (call.Name, call.Arm64))
        );

    private static IEnumerable<(string, uint?)> Kernel(string header)
    {
        Assert.SkipUnless(
            File.Exists(header),
            $"{header} is not here: apt-get install linux-libc-dev"
        );
        var numbers = Number()
            .Matches(File.ReadAllText(header))
            .ToDictionary(
                line => line.Groups[1].Value,
                line => uint.Parse(line.Groups[2].Value, CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
        // younger than the headers of some systems
        numbers.TryAdd("fchmodat2", 452);
        return All.Select(call =>
            (call.Name, numbers.TryGetValue(call.Name, out var number) ? number : (uint?)null)
        );
    }

    [GeneratedRegex(@"#define __NR(?:3264)?_(\w+)\s+(\d+)")]
    private static partial Regex Number();
}
