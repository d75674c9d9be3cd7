using Tijdpad.Core.Tests.Checks;
using Tijdpad.Dates;
using Tijdpad.Forecasts;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Forecasts;

public sealed class LearnedAssumptionTests
{
    private const string Lines = """
        1/3 | Opstellen nota A
        8/3 | Opstellen nota B
        15/3 | Opstellen nota C
        """;

    [Fact]
    public void A_project_learns_from_what_it_planned_and_when_that_was_held()
    {
        var planned = TestPlan.Of(Lines);
        var held = Held(
            planned,
            (0, new(2017, 3, 1)),
            (1, new(2017, 3, 12)),
            (2, new(2017, 3, 21))
        );

        var learned = Assert.Single(LearnedAssumption.From([planned, held]));

        Assert.Equal((3, 1, 6), (learned.Count, learned.OnTime, learned.MedianDelay));
        Assert.True(learned.Suggested.OnTimePercent < 75);
        Assert.True(learned.Suggested.DelayDays >= 3);
    }

    [Fact]
    public void One_late_step_does_not_throw_the_default_over()
    {
        var planned = TestPlan.Of(Lines);

        var learned = LearnedAssumption.From([planned, Held(planned, (0, new(2017, 4, 1)))]);

        Assert.InRange(learned[0].Suggested.OnTimePercent, 65, 75);
    }

    [Fact]
    public void What_was_never_planned_before_it_was_held_teaches_nothing()
    {
        var planned = TestPlan.Of(Lines);

        Assert.Empty(LearnedAssumption.From([Held(planned, (0, new(2017, 3, 1)))]));
        Assert.Empty(LearnedAssumption.From([]));
    }

    private static Plan Held(Plan plan, params (int At, DateOnly Day)[] rows) =>
        plan.WithActivities(
            rows.Aggregate(
                plan.Activities,
                (all, row) =>
                    all.SetItem(
                        row.At,
                        all[row.At] with
                        {
                            Date = FuzzyDate.On(row.Day) with { Firmness = Firmness.Held },
                        }
                    )
            )
        );
}
