using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Calendars;

public sealed class PlanBodiesTests
{
    [Fact]
    public void Each_municipality_has_a_college_a_council_and_the_committees_that_rows_name()
    {
        var plan = Plan(
            [new Body(BodyKind.Committee, "commissie")],
            [new(BodyKind.SteeringGroup, "stuurgroep"), new(BodyKind.Press, "pers")]
        );

        Assert.Equal(
            [
                new(BodyKind.College, "college", "Oost"),
                new(BodyKind.Council, "raad", "Oost"),
                new(BodyKind.Committee, "commissie", "Oost"),
                new(BodyKind.College, "college", "West"),
                new(BodyKind.Council, "raad", "West"),
                new(BodyKind.Committee, "commissie", "West"),
                new(BodyKind.SteeringGroup, "stuurgroep"),
            ],
            PlanBodies.Of(plan)
        );
    }

    [Fact]
    public void Where_no_municipality_is_named_the_council_stands_alone()
    {
        var plan = Plan([new Body(BodyKind.Council, "gemeenteraad")]).WithMunicipalities([], null);

        Assert.Equal([new Body(BodyKind.Council, "raad")], PlanBodies.Of(plan));
    }

    [Fact]
    public void A_body_with_a_calendar_is_there_also_when_no_row_names_it()
    {
        var plan = Plan()
            .WithTiming(new() { Calendars = [new(BodyKind.Committee, "politiek forum", "West")] });

        Assert.Contains(
            new Body(BodyKind.Committee, "politiek forum", "West"),
            PlanBodies.Of(plan)
        );
    }

    private static Plan Plan(params Body[][] rows) =>
        new Plan("Twee gemeenten")
            .WithMunicipalities([new("Oost", null), new("West", null)], null)
            .WithActivities([
                .. rows.Select(
                    (bodies, at) =>
                        new Activity($"r{at}") { Meaning = new() { Bodies = bodies.ToValueList() } }
                ),
            ]);
}
