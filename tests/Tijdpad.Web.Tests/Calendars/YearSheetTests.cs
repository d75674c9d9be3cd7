using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Rhythms;
using Tijdpad.Web.Calendars;

namespace Tijdpad.Web.Tests.Calendars;

public sealed class YearSheetTests
{
    private static readonly Plan Plan = new Plan("Twee gemeenten", new(2025, 1, 2))
        .WithMunicipalities([new("Oost", null), new("West", null)], SchoolRegion.North)
        .WithActivities([
            new Activity("r1")
            {
                Title = "Besluit",
                Date = FuzzyDate.On(new(2025, 3, 6)),
                Occurrences = [new("West", FuzzyDate.On(new(2025, 3, 11)), "")],
                Meaning = new()
                {
                    Kind = ActivityKind.Decision,
                    Bodies = [new(BodyKind.Council, "raad")],
                },
            },
        ])
        .WithTiming(
            new()
            {
                Calendars =
                [
                    new(BodyKind.Council, "raad", "West")
                    {
                        Rhythm = new Rhythm.Monthly([1], DayOfWeek.Thursday),
                    },
                ],
            }
        );

    [Fact]
    public void A_council_has_its_meetings_and_what_the_plan_wants_of_it()
    {
        var line = YearSheet
            .Of(Plan, 2025, null)
            .Lines.Single(one => one.Body == new Body(BodyKind.Council, "raad", "West"));

        Assert.Equal(
            [new(2025, 2, 6), new(2025, 3, 6)],
            line.Meetings.Where(day => day.Month <= 3)
        );
        Assert.Equal(
            (new DateOnly(2025, 3, 11), false),
            (line.Planned[0].Day, line.Planned[0].Fits)
        );
        Assert.False(line.IsAssumed);
    }

    [Fact]
    public void What_is_not_known_is_no_mistake_of_the_plan()
    {
        var east = YearSheet.Of(Plan, 2025, "Oost").Lines;

        Assert.DoesNotContain(east, line => line.Body.Municipality == "West");
        Assert.All(east, line => Assert.True(line.IsAssumed));
        Assert.All(east.SelectMany(line => line.Planned), planned => Assert.True(planned.Fits));
    }

    [Fact]
    public void Christmas_reaches_over_the_turn_of_the_year() =>
        Assert.Equal(
            2,
            YearSheet.Of(Plan, 2025, null).Free.Count(free => free.Name == "kerstvakantie")
        );
}
