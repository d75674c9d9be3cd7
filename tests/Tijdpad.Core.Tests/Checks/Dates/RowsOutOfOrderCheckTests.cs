using Tijdpad.Checks.Dates;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class RowsOutOfOrderCheckTests
{
    private static readonly RowsOutOfOrderCheck Check = new();

    [Fact]
    public void A_row_before_an_earlier_one_is_reported_with_both()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                14/3 | Stuurgroep
                21/3 | Bespreking in colleges
                30/3 | Werkgroep
                29/3 | Gezamenlijke avond
                4/4 | Raad
                """
            )
        );

        Assert.Equal([3, 4], finding.Rows);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void A_day_before_a_period_that_began_earlier_is_only_advice()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                14/3 | Stuurgroep
                21/3 | Bespreking in colleges
                29/3 | Werkgroep
                27/3 – 14/4 | Avonden per gemeente
                18/4 | Raad
                """
            )
        );

        Assert.Equal([3, 4], finding.Rows);
        Assert.Equal(Severity.Advice, finding.Severity);
    }

    [Fact]
    public void A_stretch_of_time_that_is_over_before_the_row_above_begins_is_reported()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                14/3 | Stuurgroep
                21/3 | Bespreking in colleges
                9/5 | Informatieavond
                begin april | Verwerken reacties
                16/5 | Raad
                """
            )
        );

        Assert.Equal([3, 4], finding.Rows);
    }

    [Theory]
    [InlineData("14/3 | A\n14/3 | B\nuiterlijk 17/3 | C\n21/3 | D\nmedio april | E\n18/4 | F")]
    [InlineData(
        "4 juli 2017 | A\n6 juni 2017 | B\n9 mei 2017 | C\n4 april 2017 | D\n14 maart 2017 | E"
    )]
    [InlineData("# Spoor A\n14/3 | A\n4/4 | B\n9/5 | C\n# Spoor B\n15/3 | D\n5/4 | E\n10/5 | F")]
    public void Lists_in_order_in_reverse_or_in_tracks_are_left_alone(string lines) =>
        Assert.Empty(Check.Check(lines));

    [Fact]
    public void It_is_silent_on_plans_about_which_nothing_can_be_said() =>
        OddPlans.AssertSilent(Check);
}
