using System.Diagnostics;
using System.Globalization;
using Tijdpad.Documents.Reading;
using Tijdpad.Forecasts;
using Tijdpad.Networks;
using Tijdpad.Networks.Engine;
using Tijdpad.Plans;

namespace Tijdpad.Bench;

/// <summary>How long the forecast of a planning takes in a warm process, in whole and by its parts.</summary>
internal static class ForecastBench
{
    private const int Turns = 60;

    public static void Run(string file, DateOnly today)
    {
        var plan = TableToPlan
            .Read(DocumentReader.Read(File.ReadAllBytes(file), Path.GetFileName(file)), today)
            .Plan;
        var terms = new ForecastTerms(today);
        var network = PlanNetwork.Of(plan);
        Console.WriteLine(
            Text(
                $"{Path.GetFileName(file)}: {plan.Activities.Count} rows, {network.Steps.Count} steps, {network.Links.Count} links, {terms.Runs} runs"
            )
        );
        Measure("network of the plan", () => PlanNetwork.Of(plan));
        Measure("schedule of the network", () => PlanSchedule.Of(network, today));
        Parts(network, terms);
        foreach (var threads in new[] { 1, 2 })
        {
            var shared = terms with { Threads = threads };
            Measure(Text($"forecast, {threads} threads"), () => Forecast.Of(network, shared));
            Measure(Text($"drivers, {threads} threads"), () => Forecast.Drivers(network, shared));
            Measure(Text($"plan to forecast, {threads} threads"), () => Forecast.Of(plan, shared));
            Measure(
                Text($"plan to joint chance, {threads} threads"),
                () => Forecast.TogetherOf(plan, shared)!
            );
            Measure(
                Text($"plan to forecast and drivers, {threads} threads"),
                () => Forecast.Drivers(Forecast.Of(plan, shared).Network, shared)
            );
        }
    }

    private static void Parts(PlanNetwork network, ForecastTerms terms)
    {
        var timed = new TimedNetwork(network, terms.Today);
        var model = new ForecastModel(timed);
        Measure("- days of the bodies", () => new TimedNetwork(network, terms.Today));
        Measure("- model", () => new ForecastModel(timed));
        Measure("- schedule from days", () => PlanSchedule.Of(timed));
        Measure("- ready to play", () => new SimulationPlay(model.Model, terms.Seed));
        ValueList<Milestone> decision = [new(model.Decision)];
        foreach (var runs in new[] { 8, 10_000, 20_000, 100_000 })
        {
            Measure(
                Text($"- {runs} runs"),
                () => Simulation.Run(model.Model, decision, new(runs, terms.Seed))
            );
            Measure(
                Text($"- {runs} runs with chains"),
                () => Simulation.RunWithChains(model.Model, decision, new(runs, terms.Seed))
            );
        }
    }

    private static void Measure(string what, Func<object> work)
    {
        // the compiler works on behind it: what is called often is soon compiled better
        for (
            var (turn, warmed) = (0, Stopwatch.StartNew());
            turn < Turns || warmed.ElapsedMilliseconds < 500;
            turn++
        )
            work();
        var times = new List<TimeSpan>();
        var before = 0L;
        var busy = Environment.CpuUsage.TotalTime;
        for (var turn = 0; turn < Turns; turn++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start));
        }
        busy = (Environment.CpuUsage.TotalTime - busy) / Turns;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        times.Sort();
        Console.WriteLine(
            Text(
                $"{what, -40} least {times[0].TotalMilliseconds, 7:F2}, median {times[Turns / 2].TotalMilliseconds, 7:F2} ms; CPU {busy.TotalMilliseconds, 7:F2} ms; {allocated / 1_048_576.0, 6:F2} MB"
            )
        );
    }

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
