using Tijdpad.Checks.Bodies;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks.Bodies;

public sealed class MunicipalDatesMissingCheckTests
{
    private static readonly MunicipalDatesMissingCheck Check = new();

    [Fact]
    public void Words_that_admit_missing_dates_are_one_finding_for_all_their_rows()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                21/3 | Bespreking in de vier colleges
                3/4 – 21/4 | Avonden per gemeente | NB nog niet alle gemeenten hebben data aangeleverd
                3/4 – 21/4 | Raden per gemeente | NB nog niet alle gemeenten hebben data aangeleverd
                """
            )
        );

        Assert.Equal([2, 3], finding.Rows);
        Assert.Contains("van de vier gemeenten", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_with_days_for_some_municipalities_lists_the_others()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                @ Leiden, Katwijk, Wassenaar
                medio juni | Zienswijze in commissie | 13/6: commissie Leiden
                eind juni | Zienswijze in raad
                """
            )
        );

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("één van de drie", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Katwijk en Wassenaar", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_per_municipality_without_any_day_is_advice()
    {
        var finding = Assert.Single(Check.Check("3/4 – 21/4 | Raadsbijeenkomsten per gemeente"));

        Assert.Equal(Severity.Advice, finding.Severity);
    }

    [Theory]
    [InlineData(
        "@ Leiden, Katwijk\n13/6 | Zienswijze | 13/6: commissie Leiden;14/6: commissie Katwijk"
    )]
    [InlineData("@ Leiden, Katwijk\n13/6 | Bespreking in de raad van Leiden")]
    [InlineData("3/4 – 21/4 | Opstellen rapport per gemeente")]
    public void Steps_of_one_municipality_or_with_all_days_are_fine(string lines) =>
        Assert.Empty(Check.Check(lines));

    [Fact]
    public void It_is_silent_on_plans_about_which_nothing_can_be_said() =>
        OddPlans.AssertSilent(Check);
}
