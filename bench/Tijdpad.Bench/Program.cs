using System.Globalization;
using BenchmarkDotNet.Running;
using Tijdpad.Bench;

switch (args)
{
    // the documents that bench/side-by-side.sh gives to Tijdpad and to its peers
    case ["files", var folder]:
        BenchPlans.WriteFiles(folder);
        break;
    // what bench/time.sh asks
    case ["network", var count, var file]:
        BenchNetwork.Write(
            BenchNetwork.Steps(int.Parse(count, CultureInfo.InvariantCulture)),
            file
        );
        break;
    case ["schedule-warm", var file]:
        BenchRuns.ScheduleWarm(file);
        break;
    case ["simulate", var file, var runs]:
        BenchRuns.Simulate(file, int.Parse(runs, CultureInfo.InvariantCulture));
        break;
    case ["forecast", var file, var today]:
        ForecastBench.Run(file, DateOnly.Parse(today, CultureInfo.InvariantCulture));
        break;
    case ["forecast", var file, var today, var rows, var municipalities]:
        ForecastBench.Grow(
            file,
            DateOnly.Parse(today, CultureInfo.InvariantCulture),
            int.Parse(rows, CultureInfo.InvariantCulture),
            int.Parse(municipalities, CultureInfo.InvariantCulture)
        );
        break;
    case ["propose", .. var counts]:
        foreach (var count in counts.DefaultIfEmpty("100"))
            ProposeBench.Run(int.Parse(count, CultureInfo.InvariantCulture));
        break;
    default:
        RunBenchmarks(args);
        break;
}

// apart, so that a process that only schedules does not load all of BenchmarkDotNet
static void RunBenchmarks(string[] args) =>
    BenchmarkSwitcher.FromAssembly(typeof(BenchPlans).Assembly).Run(args);
