using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class UnfilledHeadingCheckTests
{
    private static readonly UnfilledHeadingCheck Check = new();

    [Fact]
    public void A_block_of_weeks_with_rows_in_one_week_only_is_reported()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                ## Week 12
                21/3 | Stuurgroep
                ## Week 13 – 15
                28/3 | Raad
                30/3 | Werkgroep
                """
            )
        );

        Assert.Equal([2, 3], finding.Rows);
        Assert.Contains("alleen dagen in week 13", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_without_rows_is_reported_when_the_others_have_some()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                ## Week 12
                21/3 | A
                ## Week 13
                28/3 | B
                ## Week 14
                ## Week 15
                11/4 | C
                """
            )
        );

        Assert.Empty(finding.Rows);
        Assert.Contains("“Week 14”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Week 13 – 15\n28/3 | Raad")]
    [InlineData("## Week 13 – 15\n28/3 | Raad\n27/3 – 14/4 | Avonden")]
    [InlineData("## Week 13 – 15\n28/3 | Raad\nmedio april | Werkgroep")]
    [InlineData("## Week 12\n## Week 13\n28/3 | Raad\n## Week 14\n## Week 15")]
    public void Blocks_that_are_filled_or_list_every_week_are_left_alone(string lines) =>
        Assert.Empty(Check.Check(lines));
}
