using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class CouncilInRecessCheckTests
{
    private static readonly CouncilInRecessCheck Check = new();

    [Fact]
    public void A_council_in_the_recess_of_the_plan_is_reported_with_that_row()
    {
        var finding = Assert.Single(
            Check.Check("10/7 – 25/8 | Zomerreces\n22/8 | Besluitvorming in de raad")
        );

        Assert.Equal([1, 2], finding.Rows);
    }

    [Fact]
    public void A_council_in_the_summer_of_every_region_is_reported()
    {
        var finding = Assert.Single(Check.Check("1 augustus 2017 | Besluitvorming in de raad"));

        Assert.Contains(
            "zomervakantie van alle regio's",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("12 juli 2017 | Besluitvorming in de raad")]
    [InlineData("1 augustus 2017 | Opstellen rapport")]
    [InlineData("1 augustus 2017 | Stuurgroep")]
    [InlineData("26 april 2017 | Bespreking in de raad")]
    public void What_only_some_regions_rule_out_or_is_no_council_is_left_alone(string lines) =>
        Assert.Empty(Check.Check(lines));
}
