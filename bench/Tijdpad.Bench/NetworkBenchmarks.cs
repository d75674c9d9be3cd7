using BenchmarkDotNet.Attributes;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Bench;

/// <summary>A network scheduled in whole and after one edit, by its number of steps.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class NetworkBenchmarks
{
    private StepNetwork _network = BenchNetwork.Build([]);
    private BenchStep[] _steps = [];
    private int?[] _targets = [];
    private IncrementalSchedule _changing = new(BenchNetwork.Build([]), []);
    private int _edit;

    [Params(100, 1_000, 10_000, 100_000)]
    public int Steps { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _steps = BenchNetwork.Steps(Steps);
        _network = BenchNetwork.Build(_steps);
        var end = Schedule.Of(_network).End;
        _targets = [.. _steps.Select(_ => (int?)end)];
        _changing = new(_network, _targets);
    }

    [Benchmark]
    public object Build() => BenchNetwork.Build(_steps);

    [Benchmark]
    public int Earliest_days() => Schedule.Of(_network).End;

    [Benchmark]
    public object Earliest_and_latest_days() => Schedule.Of(_network, _targets);

    [Benchmark]
    public int One_edit()
    {
        _edit++;
        return _changing.ChangeRelease(
            (int)(_edit * 7_919L % Steps),
            _edit / Steps % 2 == 0 ? 400 : 0
        );
    }
}
