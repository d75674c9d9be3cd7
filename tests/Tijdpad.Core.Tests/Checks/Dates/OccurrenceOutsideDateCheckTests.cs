using Tijdpad.Checks.Dates;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class OccurrenceOutsideDateCheckTests
{
    private static readonly OccurrenceOutsideDateCheck Check = new();

    [Fact]
    public void A_municipal_day_in_another_week_than_the_row_is_reported()
    {
        var finding = Assert.Single(
            Check.Check("ong. 13/6 | Commissies | 13/6: commissie Leiden;20/6: forum Katwijk")
        );

        Assert.Equal([1], finding.Rows);
        Assert.Contains("Katwijk 20/6 (7 dagen later)", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Leiden 13/6", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_municipal_day_after_the_period_of_the_row_is_a_warning()
    {
        var finding = Assert.Single(
            Check.Check("3/4 – 22/4 | Bijeenkomsten | 29/6: bijeenkomst Katwijk")
        );

        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("3/4 – 22/4 | Bijeenkomsten | 10/4: bijeenkomst Katwijk")]
    [InlineData("13/6 | Commissies | 15/6: commissie Katwijk")]
    [InlineData("13/6 | Commissies")]
    public void Days_within_the_date_or_in_the_same_week_are_fine(string lines) =>
        Assert.Empty(Check.Check(lines));

    [Fact]
    public void It_is_silent_on_plans_about_which_nothing_can_be_said() =>
        OddPlans.AssertSilent(Check);
}
