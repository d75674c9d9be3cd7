using Tijdpad.Checks.Dates;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class SchoolHolidayDiffersCheckTests
{
    private static readonly SchoolHolidayDiffersCheck Check = new();

    [Fact]
    public void A_holiday_with_other_days_than_the_official_one_is_reported()
    {
        var finding = Assert.Single(Check.Check("24/4 – 5/5 | MEIVAKANTIE"));

        Assert.Equal([1], finding.Rows);
        Assert.Contains("22 april t/m 30 april 2017", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Koningsdag (27/4)", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Advice, finding.Severity);
    }

    [Theory]
    [InlineData("22/4 – 30/4 | Meivakantie")]
    [InlineData("24/4 – 28/4 | Meivakantie")]
    [InlineData("8/7 – 20/8 | Zomervakantie")]
    [InlineData("15/7 – 27/8 | Zomervakantie")]
    [InlineData("10/7 – 25/8 | Zomerreces")]
    [InlineData("medio juli | Zomervakantie")]
    public void The_days_of_any_region_will_do_and_a_recess_is_its_own(string lines) =>
        Assert.Empty(Check.Check(lines));
}
