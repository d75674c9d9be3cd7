using Tijdpad.Checks.Dates;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class OutsideWeekHeadingCheckTests
{
    private static readonly OutsideWeekHeadingCheck Check = new();

    [Fact]
    public void A_row_in_another_week_than_its_heading_is_reported_with_the_heading_that_would_fit()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                ## Week 12
                21/3 | Stuurgroep
                23/3 | Werkgroep
                ## Week 15 – 18
                5/4 of 6/4 | Verzending stukken aan colleges
                18/4 | Bespreking in colleges
                """
            )
        );

        Assert.Equal([3], finding.Rows);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("vallen in week 14", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“Week 14 – 16”", finding.Repair, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_fits_another_heading_is_sent_there()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                ## Week 12
                21/3 | Stuurgroep
                22/3 | Klankbordgroep
                28/3 | Werkgroep
                ## Week 13
                29/3 | Raad
                """
            )
        );

        Assert.Equal([3], finding.Rows);
        Assert.Contains("onder “Week 13”", finding.Repair, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Week 12\n21/3 | Stuurgroep\nuiterlijk 31/3 | Reacties verwerken")]
    [InlineData("## Week 12 – 13\n17/3 – 24/3 | Reacties\n21/3 of 4/4 | Werkgroep")]
    [InlineData("## Maart 2017\n21/3 | Stuurgroep\nmedio maart | Werkgroep")]
    [InlineData(
        "## Week 1\n21/3 | Raad\n## Week 2\n28/3 | Forum\n## Week 3\n4/4 | Commissie\n11/4 | Raad"
    )]
    public void What_may_fall_under_its_heading_is_no_mistake(string lines) =>
        Assert.Empty(Check.Check(lines));
}
