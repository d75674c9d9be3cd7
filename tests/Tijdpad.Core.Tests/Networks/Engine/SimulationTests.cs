using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

public sealed class SimulationTests
{
    [Fact]
    public void Every_run_is_what_playing_it_step_by_step_gives() =>
        AnyModel.Sample(
            sample =>
            {
                var (network, doubts, groups, seed) = sample;
                var model = new SimulationModel(network.Build(groups), [.. doubts]);
                var plain = new PlainSimulation(network, doubts, groups, seed);
                var runs = Enumerable.Range(0, 300).Select(run => plain.Days((uint)run)).ToArray();

                var result = Simulation.Run(model, EachAlone(network), new(300, seed));

                for (var step = 0; step < network.Steps.Length; step++)
                {
                    var counts = Enumerable
                        .Range(0, network.Horizon + 1)
                        .Select(day => runs.Count(days => days[step] == day));
                    Assert.Equal(counts, result.Milestones[step].Counts);
                }
            },
            iter: 60
        );

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_number_of_threads_gives_the_same(int threads) =>
        AnyModel.Sample(
            sample =>
            {
                var (network, doubts, groups, seed) = sample;
                var model = new SimulationModel(network.Build(groups), [.. doubts]);
                ValueList<ValueList<int>> milestones = [.. EachAlone(network), All(network)];

                var one = Simulation.RunWithChains(model, milestones, new(5_000, seed));
                var more = Simulation.RunWithChains(model, milestones, new(5_000, seed, threads));

                Assert.Equal(one, more);
            },
            iter: 10
        );

    [Fact]
    public void Without_doubt_every_run_is_the_schedule() =>
        TestNetwork
            .Any()
            .Sample(
                network =>
                {
                    var built = network.Build();
                    var schedule = Schedule.Of(built);
                    var model = new SimulationModel(
                        built,
                        [.. network.Steps.Select(_ => StepDoubt.None)]
                    );

                    var result = Simulation.RunWithChains(model, EachAlone(network), new(20, 1));

                    for (var step = 0; step < network.Steps.Length; step++)
                    {
                        Assert.Equal(20, result.Milestones[step].Counts[schedule.Earliest(step)]);
                        var chain = schedule.ChainTo(step);
                        for (var other = 0; other < network.Steps.Length; other++)
                        {
                            if (schedule.Earliest(step) < network.Horizon)
                                Assert.Equal(
                                    chain.Contains(other) ? 1 : 0,
                                    result.Criticality(step, other)
                                );
                        }
                    }
                },
                iter: 50
            );

    [Fact]
    public void A_milestone_of_many_steps_is_reached_with_the_last() =>
        AnyModel.Sample(
            sample =>
            {
                var (network, doubts, groups, seed) = sample;
                var model = new SimulationModel(network.Build(groups), [.. doubts]);
                var plain = new PlainSimulation(network, doubts, groups, seed);
                var runs = Enumerable
                    .Range(0, 100)
                    .Select(run => plain.Days((uint)run).Max())
                    .ToArray();

                var result = Simulation.Run(model, [All(network)], new(100, seed)).Milestones[0];

                for (var day = 0; day < network.Horizon; day++)
                    Assert.Equal(runs.Count(last => last <= day) / 100.0, result.ChanceBy(day));
            },
            iter: 30
        );

    [Fact]
    public void A_step_made_certain_leaves_what_the_others_draw()
    {
        var builder = new StepNetworkBuilder(DayTable.EveryDay(100));
        var (first, second, last) = (builder.AddStep(), builder.AddStep(), builder.AddStep());
        builder.AddLink(first, last);
        var doubt = new StepDoubt
        {
            Planned = QuantileTable.Of([(10, 1), (20, 1)]),
            Delay = QuantileTable.Of([(0, 1), (7, 1)]),
            Repeat = 0.5,
        };
        var model = new SimulationModel(builder.Build(), [doubt, doubt, StepDoubt.None]);

        var certain = Simulation.Run(
            model.WithCertain(first),
            [
                [first],
                [second],
                [last],
            ],
            new(1_000, 5)
        );

        Assert.Equal(
            Simulation
                .Run(
                    model,
                    [
                        [second],
                    ],
                    new(1_000, 5)
                )
                .Milestones[0],
            certain.Milestones[1]
        );
        Assert.Equal(
            (1, 1),
            (certain.Milestones[0].ChanceOn(10), certain.Milestones[2].ChanceOn(10))
        );
    }

    [Fact]
    public void A_step_with_a_key_draws_the_same_in_another_network()
    {
        var doubt = new StepDoubt { Delay = QuantileTable.Of([(0, 1), (3, 2), (9, 1)]), Key = 77 };
        var alone = new StepNetworkBuilder(DayTable.EveryDay(50));
        alone.AddStep();
        var among = new StepNetworkBuilder(DayTable.EveryDay(50));
        among.AddStep();
        among.AddStep();

        var one = Simulation.Run(
            new(alone.Build(), [doubt]),
            [
                [0],
            ],
            new(999, 3)
        );
        var other = Simulation.Run(
            new(among.Build(), [doubt with { Key = 78 }, doubt]),
            [
                [0],
                [1],
            ],
            new(999, 3)
        );

        Assert.Equal(one.Milestones[0], other.Milestones[1]);
        Assert.NotEqual(one.Milestones[0], other.Milestones[0]);
    }

    private static readonly Gen<(TestNetwork, StepDoubt[], CalendarGroup?[], ulong)> AnyModel =
        from network in TestNetwork.Any()
        from doubts in AnyDoubt.Array[network.Steps.Length]
        from groups in AnyGroup(network).Array[network.Calendars.Length]
        from seed in Gen.ULong
        select (network, doubts, groups, seed);

    private static Gen<StepDoubt> AnyDoubt =>
        Gen.Select(
            AnyTable(35).Null(),
            AnyTable(6).Null(),
            Gen.OneOf(Gen.Const(0.0), Gen.Double[0, 1]),
            Gen.Int[1, 9],
            Gen.Int[0, 2].Nullable(),
            Gen.Double[0, 1],
            (planned, delay, repeat, lag, group, share) =>
                new StepDoubt
                {
                    Planned = planned,
                    Delay = delay,
                    Repeat = repeat,
                    RepeatLag = lag,
                    Group = group,
                    Share = share,
                }
        );

    private static Gen<QuantileTable> AnyTable(int most) =>
        Gen.Select(Gen.Int[0, most], Gen.Double[0.1, 3]).Array[1, 4].Select(QuantileTable.Of);

    private static Gen<CalendarGroup?> AnyGroup(TestNetwork network) =>
        Gen
            .Bool.Array[network.Horizon]
            .Select(days => DayTable.Of(days))
            .Array[2, 3]
            .Select(Gen.Double[0.1, 1].Array[3])
            .Select(
                (variants, weights) =>
                    new CalendarGroup([.. variants], [.. weights.Take(variants.Length)])
            )
            .Null();

    private static ValueList<ValueList<int>> EachAlone(TestNetwork network) =>
        Enumerable
            .Range(0, network.Steps.Length)
            .Select(step => (ValueList<int>)[step])
            .ToValueList();

    private static ValueList<int> All(TestNetwork network) =>
        Enumerable.Range(0, network.Steps.Length).ToValueList();
}
