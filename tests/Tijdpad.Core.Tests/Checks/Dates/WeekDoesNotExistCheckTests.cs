using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class WeekDoesNotExistCheckTests
{
    private static readonly WeekDoesNotExistCheck Check = new();

    [Theory]
    [InlineData("week 53 | Raad", "geen week 53")]
    [InlineData("week 54 | Raad", "week 54 bestaat niet")]
    [InlineData("## Week 50 – 53\n12/12 | Raad", "geen week 53")]
    public void A_week_that_is_in_no_year_nearby_is_reported(string lines, string says)
    {
        var finding = Assert.Single(Check.Check(lines));

        Assert.Equal([1], finding.Rows);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("week 12 | Raad")]
    [InlineData("week 12 – 14 | Raad")]
    [InlineData("week 53 2020 | Raad")]
    [InlineData("4 weken voor de raad | Verzending")]
    [InlineData("week 12/3 | Raad")]
    public void Weeks_that_exist_are_fine(string lines) => Assert.Empty(Check.Check(lines));

    [Fact]
    public void Week_53_is_fine_near_a_year_that_has_one() =>
        Assert.Empty(Check.Check("week 53 | Raad", new DateOnly(2020, 11, 3)));
}
