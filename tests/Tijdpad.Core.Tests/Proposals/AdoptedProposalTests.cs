using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Core.Tests.Proposals;

public sealed class AdoptedProposalTests
{
    private static readonly DateOnly Today = new(2017, 3, 14);
    private static readonly DateContext InSpring = new(Today);

    [Fact]
    public void A_row_goes_where_its_new_date_belongs()
    {
        var plan = PlanOf(("Week 14", ["3/4", "4/4"]), ("Week 15", ["10/4", "11/4"]));

        var adopted = Adopt(plan, (0, new(2017, 4, 12)));

        Assert.Equal(["4/4", "10/4", "11/4", "12/4"], Words(adopted.Plan));
        Assert.Equal(["Week 14", "Week 15", "Week 15", "Week 15"], Headings(adopted.Plan));
        Assert.Empty(adopted.Findings.New);
    }

    [Fact]
    public void A_week_that_no_heading_names_gets_one()
    {
        var plan = PlanOf(("Week 14", ["3/4", "4/4"]), ("Week 15", ["10/4", "11/4"]));

        var adopted = Adopt(plan, (1, new(2017, 4, 19)));

        Assert.Equal(["3/4", "10/4", "11/4", "19/4"], Words(adopted.Plan));
        Assert.Equal(["Week 14", "Week 15", "Week 15", "Week 16"], Headings(adopted.Plan));
    }

    [Fact]
    public void A_heading_whose_only_row_goes_to_another_week_names_that_week()
    {
        var plan = PlanOf(
            ("Week 14", ["3/4"]),
            ("Week 15", ["10/4", "11/4"]),
            ("Week 16", ["18/4"])
        );

        var adopted = Adopt(plan, (3, new(2017, 4, 26)));

        Assert.Equal(["Week 14", "Week 15", "Week 15", "Week 17"], Headings(adopted.Plan));
        Assert.Equal(3, adopted.Plan.WeekHeadings.Count);
    }

    [Fact]
    public void A_heading_that_loses_its_rows_goes()
    {
        var plan = PlanOf(
            ("Week 14", ["3/4"]),
            ("Week 15", ["10/4", "11/4"]),
            ("Week 16", ["18/4"])
        );

        var adopted = Adopt(plan, (0, new(2017, 4, 12)));

        Assert.Equal(["Week 15", "Week 16"], adopted.Plan.WeekHeadings.Select(one => one.Words));
    }

    [Fact]
    public void Rows_of_a_planning_in_another_order_stay_where_they_are()
    {
        var plan = PlanOf(("", ["24/4", "18/4", "11/4", "10/4", "4/4", "3/4"]));

        var adopted = Adopt(plan, (5, new(2017, 4, 20)));

        Assert.Equal("20/4", Words(adopted.Plan)[5]);
    }

    [Fact]
    public void A_day_that_is_named_beside_the_date_moves_along()
    {
        var plan = PlanOf(("", ["3/4", "4/4"]));
        var own = new Occurrence(
            "Duinoord",
            FuzzyDate.Read("4/4", InSpring),
            "4/4: commissie in de Waag"
        );
        plan = plan.WithActivities(
                plan.Activities.SetItem(1, plan.Activities[1] with { Occurrences = [own] })
            )
            .WithMunicipalities([new("Duinoord", null)], null);

        var adopted = Adopt(plan, (1, new(2017, 4, 11)), "Duinoord");

        Assert.Equal(
            "11/4: commissie in de Waag",
            Assert.Single(adopted.Plan.Activities[1].Occurrences).Words
        );
    }

    [Fact]
    public void A_last_day_that_no_longer_will_do_becomes_an_earlier_last_day()
    {
        var plan = PlanOf(("", ["Uiterlijk 4/4", "4/4"]));
        var step = StepOf(plan, 0, null, new(2017, 3, 31)) with { IsNarrowed = true };

        var adopted = AdoptedProposal.Of(plan, ProposalOf(step), Today)!;

        Assert.Equal("Uiterlijk 31/3", adopted.Plan.Activities[0].Date.Words);
    }

    [Fact]
    public void What_it_does_to_findings_is_said_in_words()
    {
        var plan = PlanOf(("", ["3/4", "4/4"]));

        var sunday = Adopt(plan, (1, new(2017, 4, 9)));

        Assert.Equal("Brengt 1 bevinding van de controles mee.", sunday.FindingsSentence);
        Assert.Equal("", Adopt(plan, (1, new(2017, 4, 5))).FindingsSentence);
        Assert.Equal(
            "Lost 1 bevinding van de controles op.",
            Adopt(sunday.Plan, (1, new(2017, 4, 5))).FindingsSentence
        );
    }

    private static AdoptedProposal Adopt(
        Plan plan,
        (int Row, DateOnly Day) moved,
        string? municipality = null
    ) =>
        AdoptedProposal.Of(
            plan,
            ProposalOf(StepOf(plan, moved.Row, municipality, moved.Day) with { IsMoved = true }),
            Today
        )!;

    private static ProposedStep StepOf(Plan plan, int row, string? municipality, DateOnly day) =>
        new(
            new NetworkStep(
                0,
                row + 1,
                plan.Activities[row],
                municipality,
                null,
                plan.Activities[row].Date
            ),
            day,
            day,
            0
        );

    private static Proposal ProposalOf(ProposedStep step) =>
        new([step], null, null)
        {
            Cost = 0,
            Bound = 0,
            IsProven = true,
        };

    private static string[] Words(Plan plan) => [.. plan.Activities.Select(row => row.Date.Words)];

    private static string?[] Headings(Plan plan) =>
        [.. plan.Activities.Select(row => plan.HeadingOf(row)?.Words)];

    private static Plan PlanOf(params (string Heading, string[] Dates)[] blocks)
    {
        var headings = blocks
            .Index()
            .Where(block => block.Item.Heading.Length > 0)
            .Select(block => new WeekHeading(
                $"kop-{block.Index}",
                block.Item.Heading,
                FuzzyDate.Read(block.Item.Heading, InSpring)
            ));
        var rows = blocks
            .Index()
            .SelectMany(block =>
                block.Item.Dates.Select(words => (block.Index, block.Item.Heading, words))
            )
            .Select(
                (one, at) =>
                    new Activity($"rij-{at}")
                    {
                        Title = $"Overleg {at}",
                        Date = FuzzyDate.Read(one.words, InSpring),
                        WeekHeadingId = one.Heading.Length > 0 ? $"kop-{one.Index}" : null,
                        Meaning = ActivityMeaning.None with { Kind = ActivityKind.Meeting },
                    }
            );
        return new Plan("Proef", Today).WithStructure(
            [],
            headings.ToValueList(),
            rows.ToValueList()
        );
    }
}
