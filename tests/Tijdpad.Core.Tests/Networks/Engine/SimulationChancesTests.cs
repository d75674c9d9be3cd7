using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

/// <summary>
/// Chances that can be worked out, against those that the dice give. Chances are whole 1,024ths, so that rounding to
/// quantiles takes nothing from them; six standard errors and four runs are allowed.
/// </summary>
public sealed class SimulationChancesTests
{
    private const int Runs = 100_000;

    private static readonly int[] Days = [.. Enumerable.Range(0, 60)];

    [Fact]
    public void One_step_has_the_distribution_that_it_was_given()
    {
        var table = QuantileTable.Of([(5, 100), (6, 500), (19, 24), (40, 400)]);
        var builder = new StepNetworkBuilder(DayTable.EveryDay(60));
        builder.AddStep();

        var days = Run(builder, [new() { Planned = table }], [0]);

        AssertChances(table.ChanceUpTo, days);
    }

    [Fact]
    public void The_last_of_two_has_the_product_of_their_chances()
    {
        var (one, other) = (Even(3, 34), Even(10, 25));
        var builder = new StepNetworkBuilder(DayTable.EveryDay(60));
        builder.AddStep();
        builder.AddStep();

        var days = Run(builder, [new() { Planned = one }, new() { Planned = other }], [0, 1]);

        AssertChances(day => one.ChanceUpTo(day) * other.ChanceUpTo(day), days);
    }

    [Fact]
    public void A_meeting_every_so_many_days_is_on_each_of_its_days_as_often_as_the_step_is_ready_before()
    {
        var ready = Even(0, 31);
        var builder = new StepNetworkBuilder(DayTable.EveryDay(60));
        var council = builder.AddCalendar(DayTable.Of([.. Days.Select(day => day % 7 == 3)]));
        builder.AddLink(builder.AddStep(), builder.AddStep(calendar: council));

        var days = Run(builder, [new() { Planned = ready }, StepDoubt.None], [1]);

        AssertChances(day => ready.ChanceUpTo((day - 3 + 7) / 7 * 7 - 4), days);
    }

    [Fact]
    public void A_step_that_may_fail_is_again_and_again_at_most_twice()
    {
        var builder = new StepNetworkBuilder(DayTable.EveryDay(60));
        var council = builder.AddCalendar(DayTable.Of([.. Days.Select(day => day % 10 == 0)]));
        builder.AddStep(release: 1, calendar: council);

        var days = Run(builder, [new() { Repeat = 0.3, RepeatLag = 4 }], [0]);

        AssertChances(
            day =>
                day < 10 ? 0
                : day < 20 ? 0.7
                : day < 30 ? 0.91
                : 1,
            days
        );
    }

    [Theory]
    [InlineData(0, 0.25)]
    [InlineData(0.5, 0.3125)]
    [InlineData(1, 0.5)]
    public void Steps_of_a_group_are_on_time_together_as_often_as_they_share(
        double share,
        double both
    )
    {
        var doubt = new StepDoubt
        {
            Delay = QuantileTable.Of([(0, 1), (9, 1)]),
            Group = 4,
            Share = share,
        };
        var builder = new StepNetworkBuilder(DayTable.EveryDay(60));
        builder.AddStep();
        builder.AddStep();

        var days = Run(builder, [doubt, doubt], [0, 1]);

        // both take the group's delay with share²; else one of them at the least is on its own
        AssertChances(day => day < 9 ? both : 1, days);
    }

    [Fact]
    public void Each_variant_of_a_calendar_comes_as_often_as_it_weighs_and_for_all_steps_at_once()
    {
        DayTable Every(int first) => DayTable.Of([.. Days.Select(day => day % 10 == first)]);
        var builder = new StepNetworkBuilder(DayTable.EveryDay(60));
        var council = builder.AddCalendar(new CalendarGroup([Every(2), Every(7)], [3, 1]));
        var (early, late) = (
            builder.AddStep(calendar: council),
            builder.AddStep(release: 20, calendar: council)
        );

        var days = Run(builder, [StepDoubt.None, StepDoubt.None], [early]);
        var last = Run(builder, [StepDoubt.None, StepDoubt.None], [early, late]);

        AssertChances(
            day =>
                day < 2 ? 0
                : day < 7 ? 0.75
                : 1,
            days
        );
        Assert.Equal((days.Counts[2], days.Counts[7]), (last.Counts[22], last.Counts[27]));
    }

    [Fact]
    public void Chances_of_small_networks_are_those_of_all_their_courses_added_up() =>
        (
            from network in TestNetwork.Any(4, 40)
            from doubts in FewValued.Array[network.Steps.Length]
            select (network, doubts)
        ).Sample(
            sample =>
            {
                var (network, doubts) = sample;
                var all = Enumerable.Range(0, network.Steps.Length).ToValueList();
                var model = new SimulationModel(network.Build(), [.. doubts]);

                var days = Simulation.Run(model, [new(all)], new(20_000, 11)).Milestones[0];

                var chances = new double[network.Horizon + 1];
                foreach (var (last, chance) in Courses(network, doubts))
                    chances[last] += chance;
                AssertChances(day => chances[..(day + 1)].Sum(), days);
            },
            iter: 60
        );

    [Fact]
    public void The_standard_error_is_how_far_other_seeds_come_out()
    {
        var builder = new StepNetworkBuilder(DayTable.EveryDay(60));
        builder.AddStep();
        var model = new SimulationModel(builder.Build(), [new() { Planned = Even(0, 31) }]);

        var results = Enumerable
            .Range(0, 400)
            .Select(seed =>
                Simulation.Run(model, [new([0])], new(1_000, (ulong)seed)).Milestones[0]
            )
            .ToList();

        var mean = results.Average(result => result.ChanceBy(7));
        var deviation = Math.Sqrt(
            results.Average(result => Math.Pow(result.ChanceBy(7) - mean, 2))
        );
        var expected = Math.Sqrt(0.25 * 0.75 / 1_000);
        Assert.InRange(mean, 0.25 - 5 * expected / 20, 0.25 + 5 * expected / 20);
        Assert.InRange(deviation, 0.85 * expected, 1.15 * expected);
        Assert.InRange(
            results.Average(result => result.StandardError(7)),
            0.97 * expected,
            1.03 * expected
        );
    }

    // a quarter, a half and three quarters of one, so that every chance is a whole 1,024th
    private static readonly Gen<StepDoubt> FewValued = Gen.Select(
        Values(20).Null(),
        Values(5).Null(),
        Gen.Int[0, 2],
        (planned, delay, repeat) =>
            new StepDoubt
            {
                Planned = planned,
                Delay = delay,
                Repeat = repeat / 4.0,
                RepeatLag = 3,
            }
    );

    private static Gen<QuantileTable> Values(int most) =>
        Gen.Select(
            Gen.Int[0, most],
            Gen.Int[0, most],
            Gen.Int[1, 3],
            (one, other, weight) => QuantileTable.Of([(one, weight), (other, 4 - weight)])
        );

    /// <summary>The last day of every course that the dice can give, with its chance.</summary>
    private static IEnumerable<(int Last, double Chance)> Courses(
        TestNetwork network,
        StepDoubt[] doubts
    )
    {
        IEnumerable<(ValueList<StepCourse> Steps, double Chance)> courses = [([], 1)];
        foreach (var doubt in doubts)
        {
            courses =
                from course in courses
                from planned in Parts(doubt.Planned)
                from delay in Parts(doubt.Delay)
                from times in Times(doubt.Repeat)
                select (
                    course.Steps.Add(new(planned.Value, delay.Value, times.Count)),
                    course.Chance * planned.Chance * delay.Chance * times.Chance
                );
        }
        return courses.Select(course =>
            (new PlainCourse(network, course.Steps).Last(), course.Chance)
        );
    }

    private static IEnumerable<(int Value, double Chance)> Parts(QuantileTable? table) =>
        table is null
            ? [(0, 1)]
            : Enumerable
                .Range(table.Least, table.Greatest - table.Least + 1)
                .Select(value => (value, table.ChanceUpTo(value) - table.ChanceUpTo(value - 1)))
                .Where(part => part.Item2 > 0);

    private static (int Count, double Chance)[] Times(double repeat) =>
        repeat == 0
            ? [(0, 1)]
            : [(0, 1 - repeat), (1, repeat * (1 - repeat)), (2, repeat * repeat)];

    private static QuantileTable Even(int first, int last) =>
        QuantileTable.Of(Enumerable.Range(first, last - first + 1).Select(day => (day, 1.0)));

    private static DayDistribution Run(
        StepNetworkBuilder builder,
        StepDoubt[] doubts,
        int[] steps
    ) =>
        Simulation
            .Run(
                new(builder.Build(), doubts.ToValueList()),
                [new(steps.ToValueList())],
                new(Runs, 2017)
            )
            .Milestones[0];

    private static void AssertChances(Func<int, double> chance, DayDistribution days)
    {
        for (var day = 0; day < days.Horizon; day++)
        {
            var expected = chance(day);
            var error =
                6 * Math.Sqrt(Math.Max(expected * (1 - expected), 0) / days.Runs) + 4.0 / days.Runs;
            Assert.InRange(days.ChanceBy(day), expected - error, expected + error);
        }
    }
}
