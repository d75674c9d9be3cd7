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
                ValueList<Milestone> milestones = [.. EachAlone(network), All(network)];

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

        var result = Simulation.RunWithTrials(
            model,
            [new([first]), new([second]), new([last])],
            [
                [first],
            ],
            new(1_000, 5)
        );

        var certain = result.Trials[0];
        Assert.Equal(result.Milestones[1], certain[1]);
        Assert.Equal((1, 1), (certain[0].ChanceOn(10), certain[2].ChanceOn(10)));
    }

    [Fact]
    public void A_trial_is_what_playing_the_model_with_certain_steps_gives() =>
        AnyModel.Sample(
            sample =>
            {
                var (network, doubts, groups, seed) = sample;
                var steps = network.Steps.Length;
                var built = network.Build(groups);
                ValueList<ValueList<int>> trials =
                [
                    .. Enumerable.Range(0, steps).Select(step => (ValueList<int>)[step]),
                    [0, steps - 1],
                ];
                ValueList<Milestone> milestones = [.. EachAlone(network), All(network)];

                var result = Simulation.RunWithTrials(
                    new(built, [.. doubts]),
                    milestones,
                    trials,
                    new(1_300, seed, 2)
                );

                foreach (var (trial, tried) in trials.Zip(result.Trials))
                {
                    var certain = doubts.Select(
                        (doubt, step) => trial.Contains(step) ? doubt.MadeCertain : doubt
                    );
                    var alone = Simulation.Run(
                        new(built, [.. certain]),
                        milestones,
                        new(1_300, seed)
                    );
                    Assert.Equal(alone.Milestones, tried);
                }
            },
            iter: 20
        );

    [Fact]
    public void A_milestone_is_counted_over_the_first_runs_when_it_needs_no_more() =>
        AnyModel.Sample(
            sample =>
            {
                var (network, doubts, groups, seed) = sample;
                var model = new SimulationModel(network.Build(groups), [.. doubts]);
                ValueList<int> last = [network.Steps.Length - 1];

                var both = Simulation.Run(model, [new(last), new([0], 700)], new(2_000, seed));

                var few = Simulation.Run(model, [new([0])], new(700, seed));
                var many = Simulation.Run(model, [new(last)], new(2_000, seed));
                Assert.Equal([many.Milestones[0], few.Milestones[0]], both.Milestones);
            },
            iter: 20
        );

    [Fact]
    public void A_step_with_a_key_draws_the_same_in_another_network()
    {
        var doubt = new StepDoubt { Delay = QuantileTable.Of([(0, 1), (3, 2), (9, 1)]), Key = 77 };
        var alone = new StepNetworkBuilder(DayTable.EveryDay(50));
        alone.AddStep();
        var among = new StepNetworkBuilder(DayTable.EveryDay(50));
        among.AddStep();
        among.AddStep();

        var one = Simulation.Run(new(alone.Build(), [doubt]), [new([0])], new(999, 3));
        var other = Simulation.Run(
            new(among.Build(), [doubt with { Key = 78 }, doubt]),
            [new([0]), new([1])],
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

    private static ValueList<Milestone> EachAlone(TestNetwork network) =>
        Enumerable
            .Range(0, network.Steps.Length)
            .Select(step => new Milestone([step]))
            .ToValueList();

    private static Milestone All(TestNetwork network) =>
        new(Enumerable.Range(0, network.Steps.Length).ToValueList());
}
