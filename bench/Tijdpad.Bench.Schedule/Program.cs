using Tijdpad.Bench;
using Tijdpad.Networks.Engine;

// reads a network and schedules it, as a whole process beside TaskJuggler; a program of its own, so that it can also be
// compiled to the machine's own code
var steps = BenchNetwork.Read(args[0]);
var end = Schedule.Of(BenchNetwork.Build(steps)).End;
if (end == 0)
    throw new InvalidOperationException("Nothing was scheduled.");
Console.WriteLine($"{steps.Length} steps, the last on day {end}");
