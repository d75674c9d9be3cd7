using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class OverlappingHeadingsCheckTests
{
    private static readonly OverlappingHeadingsCheck Check = new();

    [Fact]
    public void Headings_that_share_a_week_are_named_in_one_finding()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                ## Week 12 – 13
                21/3 | Stuurgroep
                ## Week 13 – 15
                4/4 | Raad
                ## Week 16
                18/4 | Werkgroep
                """
            )
        );

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("(week 13)", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Week 12\n21/3 | A\n## Week 13 – 15\n4/4 | B\n## Uiterlijk week 15\n11/4 | C")]
    [InlineData("# Spoor A\n## Week 12 – 14\n21/3 | A\n# Spoor B\n## Week 13\n28/3 | B")]
    [InlineData("## Maart 2017\n21/3 | A\n## Week 13\n28/3 | B")]
    public void Headings_that_follow_each_other_or_belong_to_two_tracks_do_not_overlap(
        string lines
    ) => Assert.Empty(Check.Check(lines));
}
