using Tijdpad.Activities;
using Tijdpad.Core.Tests.Checks;
using Tijdpad.Dates;
using Tijdpad.Forecasts;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Core.Tests.Forecasts;

public sealed class ForecastTests
{
    private static readonly DateOnly Today = new(2017, 3, 1);

    [Fact]
    public void Without_anything_uncertain_the_date_is_certain()
    {
        var plan = Certain(
            """
            @ Oostwoude, Westbroek
            1/6 | Opstellen voorstel
            4/7 | Besluit in de gemeenteraden
            """
        );

        var forecast = Forecast.Of(plan, new(Today, 1000));

        Assert.Equal(1, forecast.Together!.Chance);
        Assert.Equal(new DateOnly(2017, 7, 4), forecast.Together.Days.DayWith(0.01));
        Assert.Equal(new DateOnly(2017, 7, 4), forecast.Together.Days.DayWith(1));
    }

    [Fact]
    public void A_vague_date_counts_every_day_on_which_it_can_be()
    {
        // of the eight working days from 21 through 30 June three leave ten days before 4 July
        var plan = Certain(
            """
            @ Oostwoude, Westbroek
            eind juni | Opstellen definitief voorstel
            4/7 | Besluit in de gemeenteraden
            """,
            lead: LeadTime.OfDays(10)
        );

        var forecast = Forecast.Of(plan, new(Today, 200_000));

        Assert.Equal(3.0 / 8, forecast.Together!.Chance!.Value, 0.005);
        Assert.InRange(forecast.Together.Days.ErrorBy(new(2017, 7, 4)), 0.0010, 0.0012);
    }

    [Fact]
    public void A_delay_comes_as_often_as_is_assumed()
    {
        var plan = Certain(
            """
            @ Oostwoude, Westbroek
            23/6 | Opstellen definitief voorstel
            4/7 | Besluit in de gemeenteraden
            """,
            lead: LeadTime.OfDays(10)
        );
        plan = Assume(plan, new(ActivityKind.Drafting, 70, 5, 0));

        var forecast = Forecast.Of(plan, new(Today, 200_000));

        Assert.Equal(0.7, forecast.Together!.Chance!.Value, 0.005);
    }

    [Fact]
    public void Two_councils_that_each_decide_in_time_nine_times_in_ten_do_so_together_less_often()
    {
        var plan = Certain(
            """
            @ Oostwoude, Westbroek
            4/7 | Besluit in de gemeenteraden
            """
        );
        plan = Assume(plan, new(ActivityKind.Decision, 90, 7, 0));

        var forecast = Forecast.Of(plan, new(Today, 200_000));

        Assert.All(forecast.Councils, one => Assert.Equal(0.9, one.Chance!.Value, 0.005));
        Assert.Equal(0.81, forecast.Together!.Chance!.Value, 0.005);
    }

    [Fact]
    public void Councils_with_days_of_their_own_are_in_time_together_when_each_is_by_its_own()
    {
        var plan = Certain(
            """
            @ Oostwoude, Westbroek
            4/7 | Besluit in de gemeenteraden
            """
        );
        plan = Assume(plan, new(ActivityKind.Decision, 90, 7, 0));
        var sooner = FuzzyDate.On(new(2017, 6, 6));
        var row = plan.Activities[0] with { Occurrences = [new("Westbroek", sooner)] };

        var forecast = Forecast.Of(
            plan.WithActivities(plan.Activities.SetItem(0, row)),
            new(Today, 200_000)
        );

        // Westbroek, late for 6 June, would nearly always be in time for 4 July
        Assert.All(forecast.Councils, one => Assert.Equal(0.9, one.Chance!.Value, 0.005));
        Assert.True(forecast.Together!.HasOwnTargets);
        Assert.Equal(new DateOnly(2017, 7, 4), forecast.Together.Target);
        Assert.Equal(0.81, forecast.Together.Chance!.Value, 0.005);
        Assert.Equal(0.9, forecast.Together.Days.ChanceBy(new(2017, 7, 4)), 0.01);
    }

    [Fact]
    public void A_decision_that_is_put_off_comes_back_in_the_next_meeting()
    {
        var plan = Certain(
            """
            @ Oostwoude, Westbroek
            2/5 | Besluit in de gemeenteraden
            """,
            rhythm: new Rhythm.Weekly([DayOfWeek.Tuesday], 4, new DateOnly(2017, 5, 2))
        );
        plan = Assume(plan, new(ActivityKind.Decision, 100, 1, 20));

        var council = Forecast.Of(plan, new(Today, 200_000)).Councils[0];

        Assert.Equal(0.8, council.Days.ChanceBy(new(2017, 5, 2)), 0.005);
        Assert.Equal(0.96, council.Days.ChanceBy(new(2017, 5, 30)), 0.005);
        Assert.Equal(1, council.Days.ChanceBy(new(2017, 6, 27)), 0.005);
    }

    [Fact]
    public void The_same_terms_give_the_same_forecast_on_any_number_of_threads()
    {
        var plan = TestPlan.Of(
            """
            @ Oostwoude, Westbroek
            medio mei | Opstellen voorstel
            begin juni | Bespreking in de colleges
            4/7 | Besluit in de gemeenteraden
            """
        );

        var one = Forecast.Of(plan, new(Today, 5000, 7));
        var four = Forecast.Of(plan, new(Today, 5000, 7, 4));
        var other = Forecast.Of(plan, new(Today, 5000, 8));

        Assert.Equal(one.Together!.Days.Days, four.Together!.Days.Days);
        Assert.NotEqual(one.Together.Days.Days, other.Together!.Days.Days);
    }

    [Fact]
    public void A_later_day_never_makes_a_decision_less_likely()
    {
        var plan = TestPlan.Of(
            """
            @ Oostwoude, Westbroek
            medio mei | Opstellen voorstel
            4/7 | Besluit in de gemeenteraden
            """
        );
        var days = Forecast.Of(plan, new(Today, 5000)).Together!.Days;

        var chances = Enumerable.Range(0, 300).Select(day => days.ChanceBy(Today.AddDays(day)));

        Assert.Equal(chances.Order(), chances);
    }

    [Fact]
    public void What_helps_most_is_what_is_least_certain()
    {
        var plan = Certain(
            """
            @ Oostwoude, Westbroek
            eind juni | Opstellen definitief voorstel
            4/7 | Besluit in de gemeenteraden
            """,
            lead: LeadTime.OfDays(10)
        );
        var terms = new ForecastTerms(Today);

        var drivers = Forecast.Drivers(PlanNetwork.Of(plan), terms);

        var first = drivers[0];
        Assert.Equal([1], first.Rows);
        Assert.Equal(1, first.Chance, 0.01);
        Assert.Equal(5.0 / 8, first.Gain, 0.03);
    }

    [Fact]
    public void What_nobody_told_is_said_to_be_assumed_once_for_all_alike()
    {
        var plan = TestPlan.Of(
            """
            @ Oostwoude, Westbroek
            4/7 | Besluit in de gemeenteraden
            """
        );

        var said = Forecast.Of(plan, new(Today, 100)).Assumptions;

        Assert.Contains(
            "Aangenomen: de raad vergadert eens per 4 weken; op welke dag is niet bekend (in Oostwoude en Westbroek).",
            said
        );
    }

    [Fact]
    public void Known_calendars_leave_nothing_to_assume()
    {
        var plan = Certain(
            """
            @ Oostwoude, Westbroek
            4/7 | Besluit in de gemeenteraden
            """
        );

        Assert.Empty(Forecast.Of(plan, new(Today, 100)).Assumptions);
    }

    [Fact]
    public void A_plan_without_a_decision_has_no_chance_but_has_rows()
    {
        var forecast = Forecast.Of(TestPlan.Of("1/6 | Opstellen voorstel"), new(Today, 100));

        Assert.Null(forecast.Together);
        Assert.Single(forecast.Rows);
    }

    [Fact]
    public void An_empty_plan_is_no_accident()
    {
        var forecast = Forecast.Of(new Plan("Leeg"), new(Today, 100));

        Assert.Empty(forecast.Rows);
        Assert.Empty(Forecast.Drivers(forecast.Network, forecast.Terms));
    }

    // every council on any working day, nothing late, nothing repeated
    private static Plan Certain(string lines, LeadTime? lead = null, Rhythm? rhythm = null)
    {
        var plan = TestPlan.Of(lines);
        return plan.WithTiming(
            new Timing
            {
                Calendars =
                [
                    .. plan.Municipalities.Select(one => new BodyCalendar(
                        BodyKind.Council,
                        "raad",
                        one.Name
                    )
                    {
                        LeadTime = lead ?? LeadTime.None,
                        Rhythm = rhythm ?? new Rhythm.AnyWorkingDay(),
                    }),
                ],
                StepAssumptions =
                [
                    .. Enum.GetValues<ActivityKind>()
                        .Select(kind => new StepAssumption(kind, 100, 1, 0)),
                ],
            }
        );
    }

    private static Plan Assume(Plan plan, StepAssumption one) =>
        plan.WithTiming(
            plan.Timing with
            {
                StepAssumptions =
                [
                    .. plan.Timing.StepAssumptions.Where(other => other.Kind != one.Kind),
                    one,
                ],
            }
        );
}
