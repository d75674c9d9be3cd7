using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

public sealed class IncrementalScheduleTests
{
    [Fact]
    public void After_any_changes_it_is_what_a_full_schedule_gives() =>
        (
            from network in TestNetwork.Any(150, 60)
            from targets in Gen.Int[0, 90].Array[network.Steps.Length]
            from changes in Gen.Select(Gen.Int[0, network.Steps.Length - 1], Gen.Int[0, 70]).Array[
                1,
                12
            ]
            select (network, targets, changes)
        ).Sample(sample =>
        {
            var (network, drawn, changes) = sample;
            int?[] targets = [.. drawn.Select(day => day < 60 ? day : (int?)null)];
            var changing = new IncrementalSchedule(network.Build(), targets);
            var steps = network.Steps.ToArray();

            foreach (var (step, release) in changes)
            {
                steps[step] = steps[step] with { Release = release };
                changing.ChangeRelease(step, release);

                AssertSame(
                    Schedule.Of((network with { Steps = steps }).Build(), targets),
                    changing.Now,
                    steps.Length
                );
            }
        });

    [Fact]
    public void It_stops_where_nothing_changes()
    {
        var builder = new StepNetworkBuilder(DayTable.EveryDay(1_000));
        for (var step = 0; step < 500; step++)
            builder.AddStep(release: step == 10 ? 300 : 0);
        for (var step = 1; step < 500; step++)
            builder.AddLink(step - 1, step, 1);
        var schedule = new IncrementalSchedule(builder.Build(), new int?[500]);

        var looked = schedule.ChangeRelease(0, 5);

        Assert.Equal(11, looked);
        Assert.Equal(
            (14, 300, 789),
            (schedule.Now.Earliest(9), schedule.Now.Earliest(10), schedule.Now.End)
        );
    }

    private static void AssertSame(Schedule expected, Schedule actual, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            Assert.Equal(expected.Earliest(step), actual.Earliest(step));
            Assert.Equal(expected.Latest(step), actual.Latest(step));
        }
    }
}
