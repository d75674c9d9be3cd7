using System.Diagnostics;
using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Documents.Reading;
using Tijdpad.Forecasts;
using Tijdpad.Networks;
using Tijdpad.Networks.Engine;
using Tijdpad.Plans;

namespace Tijdpad.Bench;

/// <summary>How long the forecast of a planning takes in a warm process, in whole and by its parts.</summary>
internal static class ForecastBench
{
    private const int MostTurns = 60;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>The parts of the forecast of a document.</summary>
    public static void Run(string file, DateOnly today)
    {
        var plan = Read(file, today);
        var (terms, network) = (new ForecastTerms(today), PlanNetwork.Of(plan));
        Tell(Path.GetFileName(file), plan, network);
        Measure("network of the plan", () => PlanNetwork.Of(plan));
        Parts(network, terms);
        foreach (var threads in new[] { 1, 2 })
        {
            var shared = terms with { Threads = threads };
            Console.WriteLine(Text($"by {threads} threads:"));
            Measure("forecast of the network", () => Forecast.Of(network, shared));
            Measure("drivers of the network", () => Forecast.Drivers(network, shared));
            Measure(
                "plan to forecast and drivers",
                () => Forecast.Drivers(Forecast.Of(plan, shared).Network, shared)
            );
            // a revision in the course of the chance
            var few = new ForecastTerms(today, 20_000, Threads: threads);
            Measure("plan to forecast, 20000 runs", () => Forecast.Of(plan, few));
            Measure("plan to joint chance, 20000 runs", () => Forecast.TogetherOf(plan, few)!);
        }
    }

    /// <summary>The same document with so many municipalities, or a made one when more rows are asked than it has.</summary>
    public static void Grow(string file, DateOnly today, int rows, int municipalities)
    {
        var plan = Read(file, today);
        if (rows > plan.Activities.Count)
            plan = BenchPlans.Plan(rows);
        var more = Enumerable
            .Range(1, municipalities)
            .Select(number => new Municipality($"Gemeente {number}", null));
        plan = plan.WithMunicipalities(
            [.. plan.Municipalities.Concat(more).Take(municipalities)],
            plan.Region
        );
        var (terms, network) = (new ForecastTerms(today), PlanNetwork.Of(plan));
        Tell(Text($"{municipalities} municipalities"), plan, network);
        Measure("network of the plan", () => PlanNetwork.Of(plan));
        Measure("schedule of the network", () => PlanSchedule.Of(network, today));
        var timed = new TimedNetwork(network, today);
        var built = timed.Build(timed.FirstDayOf);
        Measure("- earliest days once", () => Schedule.Of(built));
        Measure("- schedule, and what missing costs", () => PlanSchedule.Of(timed));
        foreach (var runs in new[] { 1_000, 10_000, 100_000 })
            Measure(Text($"forecast, {runs} runs"), () => Forecast.Of(network, new(today, runs)));
        Measure("drivers", () => Forecast.Drivers(network, terms));
        Console.WriteLine(
            Text($"memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576} MB")
        );
    }

    private static Plan Read(string file, DateOnly today) =>
        TableToPlan
            .Read(DocumentReader.Read(File.ReadAllBytes(file), Path.GetFileName(file)), today)
            .Plan;

    private static void Tell(string what, Plan plan, PlanNetwork network) =>
        Console.WriteLine(
            Text(
                $"{what}: {plan.Activities.Count} rows, {network.Steps.Count} steps, {network.Links.Count} links"
            )
        );

    private static void Parts(PlanNetwork network, ForecastTerms terms)
    {
        var timed = new TimedNetwork(network, terms.Today);
        var model = new ForecastModel(timed).Model;
        ValueList<Milestone> decision = [new(new ForecastModel(timed).Decision)];
        Measure("- days of the bodies", () => new TimedNetwork(network, terms.Today));
        Measure("- schedule, and what missing costs", () => PlanSchedule.Of(timed));
        Measure("- model", () => new ForecastModel(timed));
        Measure("- ready to play", () => new SimulationPlay(model, terms.Seed));
        foreach (var runs in new[] { 10_000, 100_000 })
            Measure(
                Text($"- {runs} runs for the decision"),
                () => Simulation.Run(model, decision, new(runs, terms.Seed))
            );
        Measure(
            "- 10000 runs with chains",
            () => Simulation.RunWithChains(model, decision, new(10_000, terms.Seed))
        );
    }

    private static void Measure(string what, Func<object> work)
    {
        // the compiler works on behind it: what is called often is soon compiled better
        var warming = Stopwatch.StartNew();
        for (var turn = 0; turn < MostTurns && warming.Elapsed < Patience; turn++)
            work();
        var times = new List<TimeSpan>();
        var (busy, before) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var measuring = Stopwatch.StartNew();
        while (times.Count < MostTurns && measuring.Elapsed < Patience)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start));
        }
        busy = (Environment.CpuUsage.TotalTime - busy) / times.Count;
        var allocated = (double)(GC.GetTotalAllocatedBytes() - before) / times.Count / 1_048_576;
        times.Sort();
        Console.WriteLine(
            Text(
                $"{what, -36} least {times[0].TotalMilliseconds, 7:F2}, median {times[times.Count / 2].TotalMilliseconds, 7:F2} ms; processor {busy.TotalMilliseconds, 7:F2} ms; allocated {allocated, 6:F2} MB"
            )
        );
    }

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
