using BenchmarkDotNet.Attributes;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Bench;

/// <summary>A network with meeting calendars and doubts, played by one thread and by two.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SimulationBenchmarks
{
    private SimulationModel _model = BenchNetwork.Doubtful([]);

    [Params(80, 1_000)]
    public int Steps { get; set; }

    [Params(1_000, 10_000, 100_000)]
    public int Runs { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Make() => _model = BenchNetwork.Doubtful(BenchNetwork.Steps(Steps));

    [Benchmark]
    public object Play() => Simulation.Run(_model, [new([Steps - 1])], new(Runs, 2017, Threads));

    [Benchmark]
    public object Play_with_chains() =>
        Simulation.RunWithChains(_model, [new([Steps - 1])], new(Runs, 2017, Threads));
}
