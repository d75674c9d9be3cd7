using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

public sealed class IncrementalScheduleTests
{
    [Fact]
    public void After_any_changes_it_is_what_a_full_schedule_gives() =>
        (
            from network in TestNetwork.Any(150, 60)
            from changes in Gen.Select(
                Gen.Int[0, 2],
                Gen.Int[0, network.Steps.Length - 1],
                Gen.Int[0, 70]
            ).Array[1, 12]
            select (network, changes)
        ).Sample(sample =>
        {
            var (network, changes) = sample;
            var changing = new IncrementalSchedule(network.Build());
            var steps = network.Steps.ToArray();
            var targets = new int?[steps.Length];

            foreach (var (kind, step, value) in changes)
            {
                Change(changing, steps, targets, (kind, step, value));

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
        var schedule = new IncrementalSchedule(builder.Build());

        var looked = schedule.ChangeRelease(0, 5);

        Assert.Equal(11, looked);
        Assert.Equal(
            (14, 300, 789),
            (schedule.Now.Earliest(9), schedule.Now.Earliest(10), schedule.Now.End)
        );
    }

    private static void Change(
        IncrementalSchedule changing,
        TestStep[] steps,
        int?[] targets,
        (int Kind, int Step, int Value) change
    )
    {
        var (kind, step, value) = change;
        if (kind == 0)
        {
            steps[step] = steps[step] with { Release = value };
            changing.ChangeRelease(step, value);
        }
        else if (kind == 1 && !steps[step].IsFixed)
        {
            steps[step] = steps[step] with { Duration = value / 10 };
            changing.ChangeDuration(step, value / 10);
        }
        else
        {
            targets[step] = value < 60 ? value : null;
            changing.ChangeTarget(step, targets[step]);
        }
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
