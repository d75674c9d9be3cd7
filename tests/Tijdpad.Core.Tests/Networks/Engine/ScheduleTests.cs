using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

public sealed class ScheduleTests
{
    [Fact]
    public void The_earliest_days_are_those_that_counting_on_dates_gives() =>
        TestNetwork
            .Any()
            .Sample(network =>
            {
                var schedule = Schedule.Of(network.Build());
                var plain = new PlainSchedule(network);

                for (var step = 0; step < network.Steps.Length; step++)
                    Assert.Equal(plain.Earliest(step), schedule.Earliest(step));
            });

    [Fact]
    public void A_step_may_be_moved_to_its_latest_day_and_not_a_day_further() =>
        (
            from network in TestNetwork.Any(6, 24)
            from targets in Gen.Int[0, 30].Array[network.Steps.Length]
            select (network, targets)
        ).Sample(sample =>
        {
            var (network, targets) = sample;
            int?[] asked = [.. targets.Select(day => day < network.Horizon ? day : (int?)null)];
            var schedule = Schedule.Of(network.Build(), asked);

            for (var step = 0; step < network.Steps.Length; step++)
            {
                var latest = Enumerable
                    .Range(0, network.Horizon + 1)
                    .Where(day =>
                        day == network.Horizon || network.Allows(network.Steps[step], day)
                    )
                    .Where(day => MeetsTargets(network, asked, step, day))
                    .DefaultIfEmpty(-1)
                    .Last();
                Assert.Equal(latest == network.Horizon ? null : latest, schedule.Latest(step));
            }
        });

    [Fact]
    public void A_step_that_begins_on_its_last_day_to_begin_is_done_on_its_latest_and_a_day_later_is_not() =>
        (
            from network in TestNetwork.Any(6, 24)
            from target in Gen.Int[0, 23]
            select (network, target)
        ).Sample(sample =>
        {
            var (network, target) = sample;
            var schedule = Schedule.Of(
                network.Build(),
                [.. network.Steps.Select(_ => (int?)target)]
            );

            for (var step = 0; step < network.Steps.Length; step++)
            {
                var begin = schedule.LatestBegin(step)!.Value;
                if (begin >= 0)
                    Assert.True(DoneFrom(begin, step) <= schedule.Latest(step));
                Assert.True(DoneFrom(begin + 1, step) > schedule.Latest(step));
                Assert.Equal(schedule.Earliest(step), DoneFrom(schedule.EarliestBegin(step), step));
            }

            int DoneFrom(int day, int step)
            {
                var steps = network.Steps.ToArray();
                steps[step] = steps[step] with { Release = day };
                return new PlainSchedule(network with { Steps = steps, Links = [] }).Earliest(step);
            }
        });

    [Fact]
    public void The_chain_of_drivers_explains_the_day() =>
        TestNetwork
            .Any()
            .Sample(network =>
            {
                var schedule = Schedule.Of(network.Build());

                for (var step = 0; step < network.Steps.Length; step++)
                {
                    var chain = schedule.ChainTo(step);
                    Assert.Equal(step, chain[^1]);
                    // alone, with nothing but the links along it, the chain gives the same day
                    var links = network.Links.Where(link =>
                        chain.Zip(chain.Skip(1)).Contains((link.From, link.To))
                    );
                    var alone = Schedule.Of((network with { Links = [.. links] }).Build());
                    Assert.Equal(schedule.Earliest(step), alone.Earliest(step));
                }
            });

    [Fact]
    public void What_lies_beyond_the_horizon_is_never_and_so_is_all_behind_it()
    {
        var builder = new StepNetworkBuilder(DayTable.EveryDay(10));
        var first = builder.AddStep(release: 8);
        var second = builder.AddStep();
        var third = builder.AddStep();
        builder.AddLink(first, second, 5);
        builder.AddLink(second, third, int.MaxValue);

        var schedule = Schedule.Of(builder.Build());

        Assert.Equal(
            (8, 10, 10, 10),
            (
                schedule.Earliest(first),
                schedule.Earliest(second),
                schedule.Earliest(third),
                schedule.End
            )
        );
    }

    [Fact]
    public void The_steps_that_go_round_are_named_in_order()
    {
        var builder = new StepNetworkBuilder(DayTable.EveryDay(10));
        for (var step = 0; step < 5; step++)
            builder.AddStep();
        foreach (var (from, to) in ((int, int)[])[(0, 3), (3, 1), (1, 4), (4, 3), (4, 2)])
            builder.AddLink(from, to);

        var wrong = Assert.Throws<CircularLinksException>(builder.Build);

        Assert.Equal(3, wrong.Steps.Count);
        Assert.Contains(string.Join("", wrong.Steps), (string[])["314", "143", "431"]);
    }

    [Fact]
    public void A_step_whose_day_is_given_keeps_it_whatever_leads_to_it()
    {
        var builder = new StepNetworkBuilder(DayTable.EveryDay(30));
        var late = builder.AddStep(release: 20);
        var held = builder.AddFixed(4);
        var next = builder.AddStep();
        builder.AddLink(late, held);
        builder.AddLink(held, late);
        builder.AddLink(held, next, 2);

        var schedule = Schedule.Of(builder.Build());

        Assert.Equal((4, 6), (schedule.Earliest(held), schedule.Earliest(next)));
    }

    private static bool MeetsTargets(TestNetwork network, int?[] targets, int step, int day)
    {
        // held on that day, whatever leads to it, and all else free to be at once: only what lies behind it can miss
        var behind = Behind(network, step);
        var steps = network.Steps.Select(
            (other, number) =>
                number == step ? new TestStep(day, 0, 0, true)
                : other.IsFixed ? other
                : other with { Release = 0 }
        );
        var links = network.Links.Where(link => link.From == step || behind.Contains(link.From));
        var schedule = new PlainSchedule(network with { Steps = [.. steps], Links = [.. links] });
        return behind
            .Append(step)
            .All(number =>
                targets[number] is not { } target || schedule.Earliest(number) <= target
            );
    }

    private static HashSet<int> Behind(TestNetwork network, int step)
    {
        var behind = new HashSet<int>();
        var waiting = new Queue<int>([step]);
        while (waiting.TryDequeue(out var from))
        {
            foreach (
                var link in network.Links.Where(link =>
                    link.From == from && !network.Steps[link.To].IsFixed
                )
            )
            {
                if (behind.Add(link.To))
                    waiting.Enqueue(link.To);
            }
        }
        return behind;
    }
}
