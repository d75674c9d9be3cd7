using CsCheck;
using Tijdpad.Proposals;

namespace Tijdpad.Core.Tests.Proposals;

public sealed class WindowSweepTests
{
    private static readonly DateOnly Start = new(2017, 1, 2);

    private static readonly Gen<ValueList<DateOnly>> Days = Gen.Int[0, 60]
        .Array[0, 8]
        .Select(days => days.Distinct().Order().Select(Start.AddDays).ToValueList());

    [Fact]
    public void The_sweep_finds_what_trying_every_span_finds() =>
        Gen.Select(Days.Array[1, 6], Gen.Int[1, 14])
            .Sample(
                (lists, within) =>
                    Assert.Equal(Tried(lists, within), WindowSweep.Spans(lists, within))
            );

    [Fact]
    public void Wider_windows_only_add_spans() =>
        Gen.Select(Days.Array[1, 6], Gen.Int[1, 14])
            .Sample(
                (lists, within) =>
                    Assert.Subset(
                        WindowSweep.Spans(lists, within + 1).ToHashSet(),
                        WindowSweep.Spans(lists, within).ToHashSet()
                    )
            );

    [Fact]
    public void Both_ends_count()
    {
        ValueList<DateOnly>[] lists =
        [
            [new(2017, 6, 26)],
            [new(2017, 7, 2)],
        ];

        Assert.Single(WindowSweep.Spans(lists, 7));
        Assert.Empty(WindowSweep.Spans(lists, 6));
    }

    // every span of every width that holds a day of each list, without those that hold a smaller one
    private static List<(DateOnly, DateOnly)> Tried(ValueList<DateOnly>[] lists, int within)
    {
        var holding = new List<(int First, int Last)>();
        for (var first = 0; first <= 60; first++)
        for (var last = first; last < first + within && last <= 60; last++)
        {
            if (Array.TrueForAll(lists, days => days.Any(day => IsIn(day, first, last))))
                holding.Add((first, last));
        }
        return
        [
            .. holding
                .Where(one =>
                    !holding.Exists(other =>
                        other != one && other.First >= one.First && other.Last <= one.Last
                    )
                )
                .Select(one => (Start.AddDays(one.First), Start.AddDays(one.Last)))
                .Order(),
        ];
    }

    private static bool IsIn(DateOnly day, int first, int last) =>
        day >= Start.AddDays(first) && day <= Start.AddDays(last);
}
