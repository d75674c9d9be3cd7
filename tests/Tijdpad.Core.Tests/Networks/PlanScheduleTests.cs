using System.Globalization;
using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Checks;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Core.Tests.Networks;

public sealed class PlanScheduleTests
{
    private static readonly DateOnly Today = new(2017, 3, 1);

    private const string Lines = """
        @ Oostwoude, Westbroek
        eind juni | Opstellen definitief voorstel
        4/7 | Besluit in de gemeenteraden
        """;

    [Theory]
    // 24 June is a Saturday
    [InlineData("4/7", 10, "2017-06-23")]
    [InlineData("5/7", 9, "2017-06-26")]
    [InlineData("4/7", 0, "2017-07-04")]
    public void Papers_are_sent_on_a_working_day(string day, int notice, string expected)
    {
        var plan = WithCouncils(
            $"@ Oostwoude, Westbroek\n{day} | Besluit in de gemeenteraden",
            LeadTime.OfDays(notice)
        );

        Assert.Equal(
            DateOnly.Parse(expected, CultureInfo.InvariantCulture),
            Of(plan).OfRow(1)!.PapersBy
        );
    }

    [Fact]
    public void A_plan_that_sends_later_than_is_assumed_is_believed()
    {
        var plan = TestPlan.Of(
            """
            @ Oostwoude, Westbroek
            29/6 | Verzending voorstel versie 1.0 aan de raden
            4/7 | Besluit in de gemeenteraden over voorstel versie 1.0
            """
        );

        var decision = Of(plan).OfRow(2)!;

        Assert.Equal(LeadTime.OfDays(5), decision.Notice);
        Assert.Equal(new DateOnly(2017, 6, 29), decision.PapersBy);
    }

    [Fact]
    public void The_last_moment_for_papers_is_the_lead_time_before_the_decision()
    {
        var schedule = Of(WithCouncils(Lines, LeadTime.OfDays(10)));

        Assert.Equal(new DateOnly(2017, 6, 23), schedule.OfRow(1)!.Latest);
        Assert.True(schedule.OfRow(1)!.LeavesTooMuch);
    }

    [Fact]
    public void A_tight_row_says_by_when_and_what_for()
    {
        var plan = WithCouncils(Lines, LeadTime.OfDays(10));
        var network = PlanNetwork.Of(plan);

        var spot = TightSpot.Of(network, PlanSchedule.Of(network, Today))[0];

        Assert.Equal(
            "Rij 1 (eind juni) moet uiterlijk vr 23 jun 2017 klaar zijn, anders haalt rij 2 di 4 jul 2017 niet (stukken: 10 dagen van tevoren); wordt het later, dan valt het besluit naar schatting niet vóór di 29 aug 2017; de planning laat t/m vr 30 jun 2017 open.",
            spot.Sentence
        );
    }

    [Fact]
    public void A_body_that_does_not_meet_on_the_planned_day_meets_earlier_in_that_week()
    {
        var plan = WithCouncils(
            Lines,
            LeadTime.None,
            new Rhythm.Weekly([DayOfWeek.Monday], 4, new DateOnly(2017, 7, 3))
        );

        var decision = Of(plan).OfRow(2)!;

        Assert.Equal(new DateOnly(2017, 7, 3), decision.Expected);
        Assert.False(decision.IsTooLate);
    }

    [Fact]
    public void A_meeting_that_is_missed_costs_until_the_next_one()
    {
        var plan = WithCouncils(
            Lines,
            LeadTime.OfDays(14),
            new Rhythm.Weekly([DayOfWeek.Tuesday], 4, new DateOnly(2017, 7, 4))
        );

        // papers two weeks before: ready on the 20th is in time, on the 21st it is not, and 1 August is in the holidays
        Assert.Equal(new DateOnly(2017, 7, 4), ReadyOn(plan, new(2017, 6, 20)));
        Assert.Equal(new DateOnly(2017, 8, 29), ReadyOn(plan, new(2017, 6, 21)));
    }

    [Fact]
    public void A_last_moment_tells_what_it_costs_to_miss_it()
    {
        var plan = WithCouncils(
            Lines,
            LeadTime.OfDays(14),
            new Rhythm.Weekly([DayOfWeek.Tuesday], 4, new DateOnly(2017, 7, 4))
        );

        var timing = Of(
                plan.WithActivities(plan.Activities.SetItem(0, ReadyBy(plan, new(2017, 6, 19))))
            )
            .OfRow(1)!;

        Assert.Equal(new DateOnly(2017, 6, 20), timing.Latest);
        Assert.Equal(new DateOnly(2017, 8, 29), timing.DecidedIfMissed);
    }

    [Fact]
    public void Papers_that_go_out_after_the_college_must_be_in_the_college_that_leaves_their_notice()
    {
        var plan = WithCouncils(
            Lines,
            AfterCollege,
            new Rhythm.Weekly([DayOfWeek.Tuesday], 4, new DateOnly(2017, 7, 4))
        );

        // the college meets on Tuesdays (assumed): of 20 June goes out on Friday 23, ten days before are kept; of 27 June is late
        Assert.Equal(new DateOnly(2017, 6, 20), Of(plan).OfRow(1)!.Latest);
        Assert.Equal(new DateOnly(2017, 7, 4), ReadyOn(plan, new(2017, 6, 20)));
        Assert.Equal(new DateOnly(2017, 8, 29), ReadyOn(plan, new(2017, 6, 21)));
    }

    [Fact]
    public void A_dispatch_goes_out_on_the_day_after_the_college()
    {
        var plan = WithCouncils(
            """
            @ Oostwoude, Westbroek
            1/6 | Opstellen voorstel versie 1.0
            20/6 | Verzending voorstel versie 1.0 aan de raden
            4/7 | Besluit in de gemeenteraden over voorstel versie 1.0
            """,
            AfterCollege,
            new Rhythm.Weekly([DayOfWeek.Tuesday])
        );

        Assert.Equal(new DateOnly(2017, 6, 23), Of(plan).OfRow(2)!.Latest);
        Assert.Equal(new DateOnly(2017, 6, 23), Of(plan).OfRow(3)!.PapersBy);
        Assert.Equal(new DateOnly(2017, 7, 4), Of(plan).OfRow(3)!.Expected);
    }

    [Fact]
    public void The_schedule_and_the_lead_time_say_the_same()
    {
        Gen.Select(TimingGen.After, TimingGen.LeadTime, TimingGen.Rhythm, Gen.Int[0, 80])
            // working days after a dispatch on a holiday are counted a day apart, and that is all right
            .Where(one =>
                one.Item2.Unit == LeadTimeUnit.Days
                || (one.Item2.Unit == LeadTimeUnit.WorkingDays && one.Item1.Weekday is null)
            )
            .Sample(
                (after, notice, rhythm, days) =>
                {
                    var plan = WithCouncils(
                        Lines,
                        notice with
                        {
                            After = after,
                        },
                        new Rhythm.Weekly([DayOfWeek.Monday, DayOfWeek.Thursday]),
                        new BodyCalendar(BodyKind.Committee, after.Body, "Oostwoude")
                        {
                            Rhythm = rhythm,
                        }
                    );
                    var network = PlanNetwork.Of(plan);
                    var ready = Tijdpad.Dates.WorkingDays.Add(Today, days);
                    var meets = ReadyOn(plan, ready);
                    var steps = network.Steps.Where(step => step.Row == 2);

                    Assert.Contains(
                        meets,
                        steps.Select(step => FirstFor(step, ready, plan.Region))
                    );
                },
                iter: 100
            );
    }

    // the decision is not planned before the week of 3 July
    private static DateOnly? FirstFor(
        NetworkStep step,
        DateOnly ready,
        Tijdpad.Dates.SchoolRegion? region
    ) =>
        Enumerable
            .Range(0, 600)
            .Select(new DateOnly(2017, 7, 3).AddDays)
            .Where(day => step.Calendar!.MeetsOn(day, region))
            .Where(day => step.Calendar!.Papers.LastMeetingBefore(day) >= ready)
            .Cast<DateOnly?>()
            .FirstOrDefault();

    private static readonly LeadTime AfterCollege = LeadTime.OfDays(10) with
    {
        After = AfterMeeting.OnWeekday("college", DayOfWeek.Friday),
    };

    [Fact]
    public void What_nothing_with_a_date_waits_for_has_no_last_moment()
    {
        var schedule = Of(
            TestPlan.Of(
                """
                @ Oostwoude, Westbroek
                4/7 | Besluit in de gemeenteraden
                1/9 | Uitvoering
                """
            )
        );

        Assert.Null(schedule.OfRow(2)!.Latest);
        Assert.Null(schedule.OfRow(2)!.SlackDays);
    }

    [Fact]
    public void What_lies_in_the_past_has_been_unless_its_date_was_still_to_be_made()
    {
        var plan = TestPlan.Of(
            """
            @ Oostwoude, Westbroek
            1/2 | Opstellen voorstel
            2/2 (moet nog ingepland worden) | Stuurgroep | Bespreken voorstel
            4/7 | Besluit in de gemeenteraden
            """
        );

        var schedule = Of(plan);

        Assert.Equal(new DateOnly(2017, 2, 1), schedule.OfRow(1)!.Held);
        Assert.Null(schedule.OfRow(2)!.Held);
        Assert.Equal(Today, schedule.OfRow(2)!.Soonest);
    }

    [Fact]
    public void The_chain_leads_to_the_decision_along_what_has_the_least_room()
    {
        var schedule = Of(
            TestPlan.Of(
                """
                @ Oostwoude, Westbroek
                1/6 | Opstellen voorstel versie 1.0
                20/6 | Verzending voorstel versie 1.0 aan de raden
                4/7 | Besluit in de gemeenteraden
                """
            )
        );

        Assert.Equal([1, 2, 3], schedule.Chain.Select(one => one.Step.Row));
    }

    private static PlanSchedule Of(Plan plan) => PlanSchedule.Of(PlanNetwork.Of(plan), Today);

    private static DateOnly? ReadyOn(Plan plan, DateOnly day) =>
        Of(plan.WithActivities(plan.Activities.SetItem(0, ReadyBy(plan, day)))).OfRow(2)!.Expected;

    private static Activity ReadyBy(Plan plan, DateOnly day) =>
        plan.Activities[0] with
        {
            Date = Tijdpad.Dates.FuzzyDate.On(day),
        };

    private static Plan WithCouncils(
        string lines,
        LeadTime lead,
        Rhythm? rhythm = null,
        params BodyCalendar[] others
    )
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
                        LeadTime = lead,
                        Rhythm = rhythm ?? Rhythm.Unknown,
                    }),
                    .. others,
                ],
            }
        );
    }
}
