using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Core.Tests.Checks;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Plans;

public sealed class TimingTests
{
    private const string Lines = """
        1/3 | Opstellen nota
        8/3 | Bespreking nota in de colleges
        15/3 | Besluit over de nota in de raden
        """;

    [Fact]
    public void A_row_that_is_taken_away_takes_its_dependencies_along()
    {
        var plan = Told();

        var shorter = plan.WithActivities(plan.Activities.RemoveAt(0));

        Assert.Empty(shorter.Timing.Dependencies);
        Assert.Single(shorter.Timing.Calendars);
    }

    [Fact]
    public void What_points_at_a_row_that_is_not_there_is_refused()
    {
        var plan = TestPlan.Of(Lines);

        Assert.Throws<ArgumentException>(() =>
            plan.WithTiming(new Timing { Dependencies = [new(plan.Activities[0].Id, "nergens")] })
        );
    }

    [Fact]
    public void A_newer_document_keeps_what_people_told_about_time()
    {
        var plan = Told();
        var newer = TestPlan.Of(
            """
            1/3 | Opstellen nota
            9/3 | Bespreking nota in de colleges
            """
        );

        var matched = PlanMatching.WithIdsOf(plan, newer);

        Assert.Equal(plan.Timing, matched.Timing);
    }

    [Fact]
    public void A_row_that_stays_though_the_newer_document_lacks_it_keeps_its_dependencies()
    {
        var plan = Told();
        var newer = PlanMatching.WithIdsOf(
            plan,
            TestPlan.Of("8/3 | Bespreking nota in de colleges")
        );
        var choices = plan.Activities.ToDictionary(
            row => row.Id,
            _ => RowChoice.Old,
            StringComparer.Ordinal
        );

        var joined = PlanTakeOver.Of(plan, newer, choices);

        Assert.Equal(plan.Timing, joined.Timing);
    }

    private static Plan Told()
    {
        var plan = TestPlan.Of(Lines);
        return plan.WithTiming(
            new Timing
            {
                Calendars = [new(BodyKind.SteeringGroup, "stuurgroep") { Source = "secretaris" }],
                Dependencies =
                [
                    new(plan.Activities[0].Id, plan.Activities[1].Id, DependencyKind.Must, 3),
                ],
            }
        );
    }
}
