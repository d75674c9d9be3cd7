using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Checks;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Overviews;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Overviews;

public sealed class PlanFilterTests
{
    private static readonly Plan Plan = TestPlan.Of(
        """
        @ Leiden, Leiderdorp, Oegstgeest
        # BEELDVORMING
        14/3 | Bespreking koersnota versie 0.1 in de drie colleges
        16/3 of 17/3 | Raad Leiden over de koersnota
        n.t.b. | Raad Leiderdorp
        # BESLUITVORMING
        uiterlijk 21/4 | Verzending koersnota aan de stuurgroep | Ontmoeting in Café België
        mei | Besluit in raad | 16/5: raad Leiden
        15/3 geweest | Opstellen persbericht
        """
    );

    [Fact]
    public void An_empty_filter_shows_everything()
    {
        Assert.True(new PlanFilter { Text = " " }.IsEmpty);
        Assert.Equal(Plan.Activities, new PlanFilter().Of(Plan));
    }

    [Fact]
    public void A_municipality_sees_its_own_rows_and_those_of_all() =>
        Assert.Equal([1, 2, 4, 5, 6], Rows(new() { Municipality = "Leiden" }));

    [Fact]
    public void A_body_sees_the_rows_in_which_it_acts() =>
        Assert.Equal([2, 3, 5], Rows(new() { Body = "raad" }));

    [Fact]
    public void What_is_open_must_be_scheduled_or_has_no_date() =>
        Assert.Equal([3], Rows(new() { State = RowState.Open }));

    [Theory]
    [InlineData("cafe belgie", 4)]
    [InlineData("KOERSNOTA leiden", 2)]
    [InlineData("16/5", 5)]
    [InlineData("koersnota nergens", null)]
    public void All_words_are_sought_whatever_their_capitals_and_accents(string text, int? row) =>
        Assert.Equal(row is null ? [] : [row.Value], Rows(new() { Text = text }));

    [Fact]
    public void A_window_holds_both_its_days() =>
        Assert.Equal(
            [1, 2, 6],
            Rows(new() { From = new(2017, 3, 14), UntilIncluded = new(2017, 3, 16) })
        );

    [Fact]
    public void A_deadline_counts_on_its_day_and_the_day_of_one_municipality_counts_too()
    {
        Assert.Equal([4], Rows(new() { From = new(2017, 4, 1), UntilIncluded = new(2017, 4, 30) }));
        Assert.Equal(
            [5],
            Rows(new() { From = new(2017, 5, 16), UntilIncluded = new(2017, 5, 16) })
        );
    }

    [Fact]
    public void Phase_and_document_narrow_together() =>
        Assert.Equal([1, 2], Rows(new() { PhaseId = Plan.Phases[0].Id, Document = "koersnota" }));

    [Fact]
    public void Only_what_occurs_can_be_chosen()
    {
        var choices = PlanChoices.Of(Plan);

        Assert.Equal(["Leiden", "Leiderdorp", "Oegstgeest"], choices.Municipalities);
        Assert.Equal(["college", "raad", "stuurgroep"], choices.Bodies.Take(3));
        Assert.Equal(["koersnota"], choices.Documents);
        Assert.Equal([RowState.Open, RowState.Planned, RowState.Held], choices.States);
    }

    [Fact]
    public void Every_choice_of_a_plan_finds_something() =>
        PlanGen.Plan.Sample(plan =>
        {
            var choices = PlanChoices.Of(plan);
            Assert.All(
                choices.Bodies,
                name => Assert.NotEmpty(new PlanFilter { Body = name }.Of(plan))
            );
            Assert.All(
                choices.Phases,
                one => Assert.NotEmpty(new PlanFilter { PhaseId = one.Id }.Of(plan))
            );
            Assert.All(
                choices.States,
                one => Assert.NotEmpty(new PlanFilter { State = one }.Of(plan))
            );
            Assert.All(
                choices.Documents,
                one => Assert.NotEmpty(new PlanFilter { Document = one }.Of(plan))
            );
            Assert.All(
                choices.Municipalities,
                one => Assert.NotEmpty(new PlanFilter { Municipality = one }.Of(plan))
            );
        });

    private static int[] Rows(PlanFilter filter) =>
        [.. filter.Rows(Plan).Select(row => row.Number)];
}
