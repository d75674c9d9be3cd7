using System.Diagnostics;
using System.Globalization;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Bench;

/// <summary>What bench/time.sh runs beside its peers, as a process of its own that prints a line.</summary>
public static class BenchRuns
{
    /// <summary>How long scheduling takes in a process that is warm: in whole, forward and backward, and after one edit.</summary>
    public static void ScheduleWarm(string file)
    {
        var steps = BenchNetwork.Read(file);
        var network = BenchNetwork.Build(steps);
        int?[] targets = [.. steps.Select(_ => (int?)1_500)];
        var full = Times(300, () => Schedule.Of(network));
        var both = Times(300, () => Schedule.Of(network, targets));
        var (edits, looked) = Edits(network, steps.Length);
        Console.WriteLine(
            Text(
                $"{steps.Length} steps: forward {Micro(full, 0.5)} µs, and backward {Micro(both, 0.5)} µs; edit median {Micro(edits, 0.5)} µs, mean {Micro(edits)} µs, p99 {Micro(edits, 0.99)} µs, steps looked at {looked:F0}"
            )
        );
    }

    /// <summary>How long so many runs take, warm, by one thread and by two in turn, and how much memory the process came to.</summary>
    public static void Simulate(string file, int runs)
    {
        var steps = BenchNetwork.Read(file);
        var model = BenchNetwork.Doubtful(steps);
        // all ends beside the last step: what leads to no milestone is not played, and the peers play every step
        var ends = Enumerable.Range(0, steps.Length).Except(steps.SelectMany(step => step.Before));
        ValueList<Milestone> last = [new([steps.Length - 1]), new(ends.ToValueList())];
        var (one, two) = (new List<TimeSpan>(), new List<TimeSpan>());
        var busy = TimeSpan.MaxValue;
        for (var turn = 0; turn < 9; turn++)
        {
            var before = Environment.CpuUsage.TotalTime;
            one.AddRange(Times(1, () => Simulation.Run(model, last, new(runs, 2017, 1))));
            busy = TimeSpan.FromTicks(
                Math.Min(busy.Ticks, (Environment.CpuUsage.TotalTime - before).Ticks)
            );
            two.AddRange(Times(1, () => Simulation.Run(model, last, new(runs, 2017, 2))));
        }
        var days = Simulation.Run(model, last, new(runs, 2017)).Milestones[0];
        var mean = days.Counts.Select((count, day) => (double)count * day).Sum() / runs;
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576;
        Console.WriteLine(
            Text(
                $"tijdpad: {model.Network.Count} steps, {runs} runs: one thread {one.Min().TotalMilliseconds:F1} ms, {busy.TotalMilliseconds:F0} ms CPU, two threads {two.Min().TotalMilliseconds:F1} ms, {memory} MB, mean {mean:F1}"
            )
        );
    }

    // the edits are drawn beforehand, so that only the change is measured
    private static (List<TimeSpan> Times, double Looked) Edits(StepNetwork network, int steps)
    {
        var changing = new IncrementalSchedule(network, new int?[steps]);
        var first = Schedule.Of(network);
        var dice = new Random(5);
        var edits = Enumerable
            .Range(0, 10_000)
            .Select(_ => dice.Next(steps))
            // some days late, and back
            .SelectMany(step =>
                new[] { (step, first.Earliest(step) + 1 + dice.Next(20)), (step, 0) }
            )
            .ToArray();
        var looked = 0L;
        var times = new List<TimeSpan>();
        foreach (var (step, day) in edits)
        {
            var start = Stopwatch.GetTimestamp();
            looked += changing.ChangeRelease(step, day);
            times.Add(Stopwatch.GetElapsedTime(start));
        }
        return (times[2_000..], (double)looked / edits.Length);
    }

    private static List<TimeSpan> Times(int count, Func<object> work)
    {
        var times = new List<TimeSpan>();
        for (var turn = 0; turn < count; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start));
        }
        return times;
    }

    private static double Micro(IEnumerable<TimeSpan> times, double part)
    {
        var sorted = times.Order().ToList();
        return Math.Round(sorted[(int)(part * (sorted.Count - 1))].TotalMicroseconds, 1);
    }

    private static double Micro(IEnumerable<TimeSpan> times) =>
        Math.Round(times.Average(time => time.TotalMicroseconds), 1);

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
