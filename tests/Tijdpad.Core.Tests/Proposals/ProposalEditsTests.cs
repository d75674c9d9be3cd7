using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Core.Tests.Proposals;

public sealed class ProposalEditsTests
{
    private static readonly DateOnly Today = new(2017, 3, 14);
    private static readonly DateContext InSpring = new(Today);

    [Fact]
    public void A_moved_row_is_written_as_the_row_was()
    {
        var plan = PlanOf("di 4 juli", "n.t.b.");

        var adopted = Adopt(plan, Step(plan, 0, null, new(2017, 7, 11)) with { IsMoved = true });

        Assert.Equal("di 11 juli", adopted.Activities[0].Date.Words);
        Assert.Equal(new DateOnly(2017, 7, 11), adopted.Activities[0].Date.Earliest);
    }

    [Fact]
    public void A_row_without_a_date_is_written_as_other_rows_are()
    {
        var plan = PlanOf("4/7", "n.t.b.");

        var adopted = Adopt(plan, Step(plan, 1, null, new(2017, 7, 11)));

        Assert.Equal("11/7", adopted.Activities[1].Date.Words);
        Assert.Equal(Firmness.Planned, adopted.Activities[1].Date.Firmness);
    }

    [Fact]
    public void Words_that_allow_the_day_stay()
    {
        var plan = PlanOf("medio juni", "4/7");

        Assert.Empty(ProposalEdits.Of(plan, Of(Step(plan, 0, null, new(2017, 6, 14))), Today));
        Assert.Equal(
            [new SetDate("rij-0", "14/6")],
            ProposalEdits.OfAll(plan, Of(Step(plan, 0, null, new(2017, 6, 14))), Today)
        );
    }

    [Fact]
    public void Councils_that_part_get_days_of_their_own_and_the_row_says_between_when()
    {
        var plan = PlanOf("4 juli 2017", "4/7");

        var adopted = Adopt(
            plan,
            Step(plan, 0, "Duinoord", new(2017, 7, 4)),
            Step(plan, 0, "Zandhoek", new(2017, 7, 6)) with
            {
                IsMoved = true,
            }
        );

        Assert.Equal(
            ["4 juli 2017", "6 juli 2017"],
            adopted.Activities[0].Occurrences.Select(one => one.Date.Words)
        );
        Assert.Equal(
            (new DateOnly(2017, 7, 4), new DateOnly(2017, 7, 6)),
            (adopted.Activities[0].Date.Earliest, adopted.Activities[0].Date.Latest)
        );
    }

    [Fact]
    public void A_council_that_the_plan_does_not_name_has_its_day_within_that_of_the_row()
    {
        var plan = PlanOf("4 juli 2017", "4/7");

        var adopted = Adopt(
            plan,
            Step(plan, 0, "Duinoord", new(2017, 7, 4)),
            Step(plan, 0, "gemeente zonder naam 1", new(2017, 7, 6)) with
            {
                IsMoved = true,
            }
        );

        Assert.Equal("Duinoord", Assert.Single(adopted.Activities[0].Occurrences).Municipality);
        Assert.Equal(
            (new DateOnly(2017, 7, 4), new DateOnly(2017, 7, 6)),
            (adopted.Activities[0].Date.Earliest, adopted.Activities[0].Date.Latest)
        );
    }

    [Fact]
    public void A_row_whose_words_cannot_stand_beside_a_day_stays_as_it_is()
    {
        var plan = PlanOf("juni 2017, Zandhoek de 24e", "4/7");

        Assert.Empty(ProposalEdits.Of(plan, Of(Step(plan, 0, null, new(2017, 7, 11))), Today));
    }

    [Fact]
    public void Words_that_were_not_understood_are_not_lost()
    {
        var plan = PlanOf("als het zover is", "4/7");

        var adopted = Adopt(plan, Step(plan, 0, null, new(2017, 7, 11)));

        Assert.Contains(
            "als het zover is",
            adopted.Activities[0].Date.Words,
            StringComparison.Ordinal
        );
        Assert.Equal(new DateOnly(2017, 7, 11), adopted.Activities[0].Date.Earliest);
    }

    private static Plan Adopt(Plan plan, params ProposedStep[] steps) =>
        PlanEdits.All(plan, ProposalEdits.Of(plan, Of(steps), Today), new(Today)).Plan!;

    private static Proposal Of(params ProposedStep[] steps) =>
        new(steps.ToValueList(), null, null)
        {
            Cost = 0,
            Bound = 0,
            IsProven = true,
        };

    private static ProposedStep Step(Plan plan, int row, string? municipality, DateOnly day) =>
        new(
            new(0, row + 1, plan.Activities[row], municipality, null, plan.Activities[row].Date),
            day,
            day,
            0
        );

    private static Plan PlanOf(params string[] dates) =>
        new Plan("Proef", Today)
            .WithMunicipalities([new("Duinoord", null), new("Zandhoek", null)], null)
            .WithActivities(
                dates
                    .Index()
                    .Select(one => new Activity($"rij-{one.Index}")
                    {
                        Title = $"Rij {one.Index}",
                        Date = FuzzyDate.Read(one.Item, InSpring),
                    })
                    .ToValueList()
            );
}
