using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Core.Tests.Calendars;

public sealed class BodyCalendarsTests
{
    private static readonly Body Council = new(BodyKind.Council, "raad", "Oost");

    [Fact]
    public void A_dispatch_day_without_a_notice_gets_the_usual_one_and_says_so()
    {
        var plan = With(
            new BodyCalendar(BodyKind.Council, "raad", "Duinoord")
            {
                LeadTime = LeadTime.None with
                {
                    After = AfterMeeting.OnWeekday("college", DayOfWeek.Friday),
                },
            }
        );

        var council = new BodyCalendars(plan).Of(new Body(BodyKind.Council, "raad", "Duinoord"));

        Assert.False(council.IsLeadTimeAssumed);
        Assert.Equal("vrijdag na college, minstens 10 dagen ervoor", council.LeadTime.ToText());
        Assert.Contains(
            "Aangenomen: tussen het verzenden (vrijdag na college) en de vergadering van de raad van Duinoord zitten minstens 10 dagen.",
            council.Assumptions
        );
        Assert.Contains(
            "Aangenomen: het college van Duinoord vergadert elke week op dinsdag.",
            council.Assumptions
        );
    }

    [Fact]
    public void What_is_told_is_used_and_the_rest_is_assumed_in_words()
    {
        var plan = With(
            new BodyCalendar(BodyKind.Council, "raad", "Oost")
            {
                Rhythm = new Rhythm.Monthly([1], DayOfWeek.Thursday),
            }
        );

        var council = new BodyCalendars(plan).Of(Council);

        Assert.Equal("eerste donderdag van de maand", council.Calendar.Rhythm.ToText());
        Assert.Equal(
            ["Aangenomen: de stukken voor de raad van Oost moeten er 10 dagen van tevoren zijn."],
            council.Assumptions
        );
        Assert.False(council.IsGuessed);
    }

    [Fact]
    public void A_row_that_says_committee_means_the_only_one_there_is()
    {
        var plan = With(
            new BodyCalendar(BodyKind.Committee, "politiek forum", "Oost")
            {
                Rhythm = new Rhythm.Weekly([DayOfWeek.Monday]),
                LeadTime = LeadTime.OfDays(7),
            }
        );

        var committee = new BodyCalendars(plan).Of(new(BodyKind.Committee, "commissie", "Oost"));

        Assert.Equal("elke week op maandag", committee.Calendar.Rhythm.ToText());
        Assert.Equal(
            ["Aangenomen: met de commissie van Oost is het politiek forum bedoeld."],
            committee.Assumptions
        );
    }

    [Fact]
    public void Of_two_committees_none_is_taken_for_the_other()
    {
        var plan = With(
            new BodyCalendar(BodyKind.Committee, "commissie Ruimte", "Oost"),
            new BodyCalendar(BodyKind.Committee, "commissie Sociaal", "Oost")
        );

        Assert.True(
            new BodyCalendars(plan).Of(new(BodyKind.Committee, "commissie", "Oost")).IsGuessed
        );
    }

    [Fact]
    public void A_plan_of_years_without_known_school_holidays_says_what_is_assumed()
    {
        var known = With();
        var later = known.WithActivities([
            new Activity("r1") { Date = FuzzyDate.On(new(2029, 3, 1)) },
        ]);

        bool Says(Plan plan) =>
            new BodyCalendars(plan)
                .Of(Council)
                .Assumptions.Any(one => one.Contains("schoolvakanties", StringComparison.Ordinal));

        Assert.False(Says(known));
        Assert.True(Says(later));
    }

    private static Plan With(params BodyCalendar[] calendars) =>
        new Plan("Twee gemeenten")
            .WithMunicipalities([new("Oost", null), new("West", null)], null)
            .WithTiming(new() { Calendars = calendars.ToValueList() });
}
