using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Checks;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Networks;

public sealed class PlanNetworkTests
{
    private const string Round = """
        @ Oostwoude, Westbroek
        1/3 | Opstellen nota samenwerking versie 0.1
        3/3 | Verzending nota samenwerking versie 0.1 aan de colleges
        7/3 | Bespreking nota samenwerking versie 0.1 in de colleges
        9/3 | Verwerken opmerkingen in nota samenwerking versie 0.2
        21/3 | Besluitvorming in de gemeenteraden
        """;

    [Fact]
    public void A_row_of_councils_is_a_step_for_each_municipality()
    {
        var network = Of(Round);

        Assert.Equal(
            ["Oostwoude", "Westbroek"],
            network.Decisions.Select(step => step.Municipality)
        );
        Assert.All(network.Decisions, step => Assert.Equal(5, step.Row));
    }

    [Fact]
    public void Papers_are_made_then_sent_then_discussed()
    {
        var network = Of(Round);

        Assert.Equal(LinkBasis.Dispatch, Link(network, 2, 3).Basis);
        Assert.Equal(LinkBasis.Version, Link(network, 1, 2).Basis);
        Assert.Equal(LinkBasis.Round, Link(network, 3, 4).Basis);
    }

    [Fact]
    public void Each_college_waits_for_the_one_dispatch()
    {
        var network = Of(Round);

        var waiting = network
            .Links.Where(link => network.Steps[link.From].Row == 2)
            .Select(link => network.Steps[link.To].Municipality);

        Assert.Equal(["Oostwoude", "Westbroek"], waiting);
    }

    [Fact]
    public void A_dispatch_keeps_the_lead_time_that_the_plan_keeps_when_nobody_gave_another()
    {
        var network = Of(
            """
            @ Oostwoude, Westbroek
            2/3 | Verzending nota aan de raden
            7/3 | Bespreking nota in de raden
            """
        );

        Assert.Equal(5, Link(network, 1, 2).Lag);
    }

    [Fact]
    public void A_lead_time_that_a_council_gave_goes_over_what_the_plan_keeps()
    {
        var plan = TestPlan.Of(
            """
            @ Oostwoude, Westbroek
            2/3 | Verzending nota aan de raden
            7/3 | Bespreking nota in de raden
            """
        );
        var network = PlanNetwork.Of(
            plan.WithTiming(
                new Timing
                {
                    Calendars =
                    [
                        new(BodyKind.Council, "raad", "Westbroek")
                        {
                            LeadTime = Tijdpad.Rhythms.LeadTime.OfWorkingDays(9),
                        },
                    ],
                }
            )
        );

        var link = network.Links.Single(one => network.Steps[one.To].Municipality == "Westbroek");
        Assert.Equal((9, LagUnit.WorkingDays), (link.Lag, link.Unit));
    }

    [Fact]
    public void A_committee_comes_before_its_own_council()
    {
        var network = Of(
            """
            @ Oostwoude, Westbroek
            1/6 | Zienswijze in commissies
            20/6 | Zienswijze in raden
            """
        );

        Assert.All(
            network.Links,
            link =>
                Assert.Equal(
                    network.Steps[link.From].Municipality,
                    network.Steps[link.To].Municipality
                )
        );
        Assert.Equal(LinkBasis.Route, Link(network, 1, 2).Basis);
    }

    [Fact]
    public void Nothing_waits_for_what_may_not_take_place()
    {
        var network = Of(
            """
            @ Oostwoude, Westbroek
            1/6 | Bespreking in de raden
            5/6 | Regionale bijeenkomst van raden en colleges (?)
            9/6 | Stuurgroep | Bespreken uitkomsten
            """
        );

        Assert.DoesNotContain(
            network.Links,
            link => link.IsHard && network.Steps[link.From].Row == 2
        );
        Assert.True(Link(network, 1, 3).IsHard);
    }

    [Theory]
    [InlineData("bij voorkeur vóór de raadsavond")]
    [InlineData("Deze avond is zo mogelijk voorafgaand aan de raadsavond")]
    [InlineData("Indien mogelijk een week voor de raadsavond")]
    [InlineData("Het streven is om dit voor de raadsavond te doen")]
    [InlineData("Wenselijk is dat dit eerder dan de raadsavond klaar is")]
    [InlineData("We houden dit graag twee weken voor de raadsavond")]
    public void Soft_words_give_a_wish(string words)
    {
        var link = Link(Said(words), 2, 1);

        Assert.Equal((false, LinkBasis.Wish), (link.IsHard, link.Basis));
    }

    [Theory]
    [InlineData("liefst na de raadsavond")]
    [InlineData("bij voorkeur in aansluiting op de raadsavond")]
    [InlineData("als het kan na afloop van de raadsavond")]
    public void Soft_words_for_after_give_a_wish_the_other_way(string words) =>
        Assert.False(Link(Said(words), 1, 2).IsHard);

    [Theory]
    [InlineData("uiterlijk zeven weken voor de raadsavond", 49, LagUnit.Days)]
    [InlineData(
        "De verslagen moeten minimaal 5 werkdagen voor de raadsavond klaar zijn",
        5,
        LagUnit.WorkingDays
    )]
    [InlineData("Dit dient vóór de raadsavond te gebeuren", 0, LagUnit.Days)]
    public void Hard_words_hold_up(string words, int lag, LagUnit unit)
    {
        var link = Link(Said(words), 2, 1);

        Assert.Equal((true, lag, unit), (link.IsHard, link.Lag, link.Unit));
    }

    [Theory]
    [InlineData("pas na de raadsavond")]
    [InlineData("Na afloop van de raadsavond praten we verder")]
    public void Hard_words_for_after_wait(string words) =>
        Assert.True(Link(Said(words), 1, 2).IsHard);

    [Fact]
    public void A_link_says_the_words_it_comes_from() =>
        Assert.Contains(
            "uiterlijk een week voor",
            Link(Said("uiterlijk een week voor de raadsavond"), 2, 1).Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_goes_at_the_same_time_waits_for_neither()
    {
        string Lines(string purpose) =>
            $"""
                @ Oostwoude, Westbroek
                1/5 | Opstellen nota | {purpose}
                8/5 – 20/5 | Raadsavonden per gemeente
                4/7 | Besluit in de raden
                """;
        bool Waits(PlanNetwork network) =>
            network.Links.Any(link =>
                network.Steps[link.From].Row == 1 && network.Steps[link.To].Row == 2 && link.IsHard
            );

        Assert.True(Waits(Of(Lines("voor iedereen"))));
        Assert.False(Waits(Of(Lines("Dit loopt parallel aan de raadsavonden"))));
    }

    [Theory]
    [InlineData("Voor de raadsavond komen inwoners langs")]
    [InlineData("uiterlijk voor de zomervakantie")]
    [InlineData("Na de pauze praten we over de raadsavond")]
    public void Plain_words_say_nothing_of_an_order(string words)
    {
        var network = Said(words);

        Assert.DoesNotContain(
            network.Links,
            link => link.Basis is LinkBasis.Wish or LinkBasis.RelativeDate
        );
    }

    private static PlanNetwork Said(string words) =>
        Of(
            $"""
            @ Oostwoude, Westbroek
            1/5 – 20/5 | Raadsavonden per gemeente
            1/5 – 20/5 | Bewonersavonden per gemeente | {words}
            """
        );

    [Fact]
    public void A_wish_for_an_order_holds_nobody_up()
    {
        var network = Of(
            """
            @ Oostwoude, Westbroek
            1/5 – 20/5 | Raadsavonden per gemeente
            1/5 – 20/5 | Bewonersavonden per gemeente | idealiter vóór de raadsavond
            """
        );

        Assert.False(Link(network, 2, 1).IsHard);
    }

    [Fact]
    public void A_date_that_is_counted_from_another_row_waits_for_it()
    {
        var network = Of(
            """
            @ Oostwoude, Westbroek
            3 weken voor de raad | Stukken gereed
            20/6 | Besluit in de raden
            """
        );

        var link = Link(network, 1, 2);
        Assert.Equal((LinkBasis.RelativeDate, 21), (link.Basis, link.Lag));
    }

    [Fact]
    public void The_order_of_the_document_stays_when_a_date_moves()
    {
        var plan = TestPlan.Of(Round);
        var late = plan.Activities[3] with { Date = plan.Activities[4].Date.Widen(0, 30) };

        var network = PlanNetwork.Of(plan.WithActivities(plan.Activities.SetItem(3, late)));

        Assert.NotNull(Link(network, 4, 5));
    }

    [Fact]
    public void A_document_with_the_newest_first_is_turned_round()
    {
        var network = Of(
            """
            @ Oostwoude, Westbroek
            20/6 | Besluit in de raden
            1/6 | Bespreking in de colleges
            1/5 | Opstellen van het voorstel
            """
        );

        Assert.NotNull(Link(network, 3, 2));
        Assert.NotNull(Link(network, 2, 1));
    }

    [Fact]
    public void What_a_person_says_goes_over_what_the_plan_seems_to_say()
    {
        var plan = TestPlan.Of(Round);
        string Id(int row) => plan.Activities[row - 1].Id;

        var network = PlanNetwork.Of(
            plan.WithTiming(
                new Timing
                {
                    Dependencies =
                    [
                        new(Id(2), Id(3), DependencyKind.None),
                        new(Id(1), Id(5), DependencyKind.Must, 2, LagUnit.Meetings, "afspraak"),
                    ],
                }
            )
        );

        Assert.DoesNotContain(
            network.Links,
            link => network.Steps[link.From].Row == 2 && network.Steps[link.To].Row == 3
        );
        var stated = Link(network, 1, 5);
        Assert.Equal(
            (LinkBasis.Stated, 2, LagUnit.Meetings),
            (stated.Basis, stated.Lag, stated.Unit)
        );
        Assert.Contains("afspraak", stated.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_circle_the_least_certain_link_is_left_out_and_it_is_said()
    {
        var plan = TestPlan.Of(Round);
        string Id(int row) => plan.Activities[row - 1].Id;

        var network = PlanNetwork.Of(
            plan.WithTiming(new Timing { Dependencies = [new(Id(5), Id(3))] })
        );

        var circle = Assert.Single(network.Circles);
        Assert.NotEqual(LinkBasis.Stated, circle.LeftOut.Basis);
        Assert.Contains("rij 3", circle.Explanation, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("niet meegerekend", circle.Explanation, StringComparison.Ordinal);
        Assert.Equal(LinkBasis.Stated, Link(network, 5, 3).Basis);
    }

    [Fact]
    public void Municipalities_without_a_name_count_too()
    {
        var network = Of(
            """
            @ Oostwoude
            6/6 | Besluit in de vijf gemeenteraden
            """
        );

        Assert.Equal(5, network.Decisions.Count());
        Assert.Contains("gemeente zonder naam 4", network.Decisions.Select(s => s.Municipality));
    }

    [Fact]
    public void Councils_that_decide_in_rows_of_their_own_decide_together()
    {
        var network = Of(
            """
            1/6 | Bespreking in de colleges van Leiden en Leiderdorp
            6/6 | Besluit in de gemeenteraad van Leiden
            8/6 | Besluit in de gemeenteraad van Leiderdorp
            """
        );

        Assert.Equal([2, 3], network.Decisions.Select(step => step.Row));
    }

    [Fact]
    public void Any_plan_gives_a_network_without_circles_whose_links_stay_in_it() =>
        PlanGen.Plan.Sample(plan =>
        {
            var network = PlanNetwork.Of(plan);
            Assert.Equal(
                network.Links.Count,
                network.Links.Select(link => (link.From, link.To)).Distinct().Count()
            );
            Assert.All(
                network.Links,
                link =>
                {
                    Assert.InRange(link.From, 0, network.Steps.Count - 1);
                    Assert.InRange(link.To, 0, network.Steps.Count - 1);
                    Assert.NotEqual("", link.Reason);
                }
            );
            Assert.True(IsFreeOfCircles(network));
        });

    private static bool IsFreeOfCircles(PlanNetwork network)
    {
        var left = network.Links.Where(link => link.IsHard).ToList();
        var steps = network.Steps.Select(step => step.Index).ToHashSet();
        while (steps.RemoveWhere(step => left.TrueForAll(link => link.To != step)) > 0)
            left.RemoveAll(link => !steps.Contains(link.From));
        return steps.Count == 0;
    }

    private static PlanNetwork Of(string lines) => PlanNetwork.Of(TestPlan.Of(lines));

    private static NetworkLink Link(PlanNetwork network, int from, int to) =>
        network.Links.First(link =>
            network.Steps[link.From].Row == from && network.Steps[link.To].Row == to
        );
}
