using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Solver.Tests;

public sealed class WaysOutTests
{
    private static readonly string[] Councils =
    [
        "Duinoord",
        "Wilgendam",
        "Veenrijk",
        "Zandhorst",
        "Molenkerk",
    ];

    [Fact]
    public void One_council_that_meets_too_late_is_asked_for_an_extra_meeting()
    {
        var plan = Wished("Duinoord");

        var ways = Conflict(plan).Relaxations;

        var extra = Assert.Single(ways, IsExtraMeeting);
        Assert.StartsWith(
            "Vraag de raad van Duinoord om een extra vergadering op ",
            extra.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains("(week ", extra.Sentence, StringComparison.Ordinal);
        Assert.True(extra.Price > ways[0].Price);
        Assert.Equal(ConditionKind.Wish, ways[0].Changes[0].Kind);
        var added = Assert.IsType<AddMeeting>(Assert.Single(extra.Changes[0].Edits));
        Assert.InRange(added.Day, Today(plan), new DateOnly(2017, 7, 5));
    }

    [Fact]
    public void Councils_that_all_meet_too_late_are_each_asked()
    {
        var plan = Wished(Councils);

        var extra = Assert.Single(Conflict(plan).Relaxations, IsExtraMeeting);

        Assert.Equal(
            Councils.Order(),
            extra.Changes.Select(change => ((AddMeeting)change.Edits[0]).Municipality!).Order()
        );
    }

    [Fact]
    public void Every_way_out_that_is_a_matter_of_the_plan_leads_to_dates()
    {
        foreach (var plan in new[] { Wished("Duinoord"), Wished("Wilgendam", "Veenrijk") })
        {
            var ways = Conflict(plan)
                .Relaxations.Where(way => way.Changes.All(change => !change.Edits.IsEmpty))
                .ToList();

            Assert.True(ways.Count > 1);
            Assert.All(
                ways,
                way =>
                {
                    var edits = way.Changes.SelectMany(change => change.Edits);
                    var mended = PlanEdits.All(plan, edits, new(Today(plan))).Plan!;
                    Assert.IsType<ProposalOutcome.Found>(Solve(mended));
                }
            );
        }
    }

    private static bool IsExtraMeeting(Relaxation way) =>
        way.Changes.All(change => change.Kind == ConditionKind.Calendar);

    // they meet on the second Wednesday of the month, and the decision is wished before the one of July
    private static Plan Wished(params string[] councils)
    {
        var plan = SamplePlanTests.Read("duinstreek-2017.docx");
        var calendars = councils.Select(name =>
            (PlanEdit)
                new SetCalendar(BodyKind.Council, "raad", name)
                {
                    Rhythm = "tweede woensdag van de maand",
                    LeadTime = "10 dagen",
                }
        );
        var wish = new SetWish(plan.Activities[33].Id, WishKind.Must, "23 juni t/m 5 juli 2017");
        return PlanEdits.All(plan, [.. calendars, wish], new(Today(plan))).Plan!;
    }

    private static DateOnly Today(Plan plan) => plan.AsOf!.Value;

    private static Conflict Conflict(Plan plan) =>
        Assert.IsType<ProposalOutcome.Impossible>(Solve(plan)).Conflict;

    private static ProposalOutcome Solve(Plan plan) =>
        new CpSatSolver().Solve(ProposalRequest.Of(PlanNetwork.Of(plan), Today(plan)));
}
