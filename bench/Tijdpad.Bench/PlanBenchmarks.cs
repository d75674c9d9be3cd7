using BenchmarkDotNet.Attributes;
using Tijdpad.Checks;
using Tijdpad.Comparing;
using Tijdpad.Documents.Comparing;
using Tijdpad.Plans;

namespace Tijdpad.Bench;

/// <summary>What is asked of a plan, by its number of rows.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PlanBenchmarks
{
    private Plan _plan = new("");
    private Plan _edited = new("");

    [Params(35, 5_000, 10_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _plan = BenchPlans.Plan(Rows);
        _edited = BenchPlans.Edited(_plan);
    }

    [Benchmark]
    public object All_checks() => AllChecks.Run(_plan);

    [Benchmark]
    public object Difference() => PlanDifference.Between(_plan, _edited);

    [Benchmark]
    public long Word_with_tracked_changes()
    {
        using var output = new MemoryStream();
        TrackedChangesWriter.Write(
            _plan,
            _edited,
            "Tijdpad",
            new DateTimeOffset(2017, 1, 2, 0, 0, 0, TimeSpan.Zero),
            output
        );
        return output.Length;
    }
}
