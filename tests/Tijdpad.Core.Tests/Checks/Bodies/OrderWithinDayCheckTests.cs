using Tijdpad.Checks.Bodies;

namespace Tijdpad.Core.Tests.Checks.Bodies;

public sealed class OrderWithinDayCheckTests
{
    private static readonly OrderWithinDayCheck Check = new();

    [Fact]
    public void College_and_steering_group_on_one_day_over_one_paper_are_reported()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                28/3 | Bespreking regiovisie in colleges | | | XX (3)
                28/3 | Stuurgroep | Bespreking regiovisie | | XXX (incl. advies stuurgroep)
                """
            )
        );

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains(
            "moet bovendien nog het advies opleveren",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "28/3 | Bespreking regiovisie in colleges\n29/3 | Stuurgroep | Bespreking regiovisie"
    )]
    [InlineData(
        "28/3 | Bespreking regiovisie in colleges\n28/3 | Stuurgroep | Begroting bespreken"
    )]
    [InlineData(
        "28/3 | Bespreking regiovisie in colleges (ochtend)\n28/3 | Stuurgroep | Bespreking regiovisie"
    )]
    [InlineData(
        "28/3 | Bespreking regiovisie in colleges\n28/3 | Bespreking woonvisie in colleges"
    )]
    public void Other_days_other_papers_or_a_time_are_fine(string lines) =>
        Assert.Empty(Check.Check(lines));
}
