using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class ChoiceNotMadeCheckTests
{
    private static readonly ChoiceNotMadeCheck Check = new();

    [Fact]
    public void A_choice_between_days_that_are_near_is_reported()
    {
        var finding = Assert.Single(Check.Check("16/3 of 17/3 | Nieuwsbrief versturen"));

        Assert.Equal([1], finding.Rows);
        Assert.Contains("over 2 dagen", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17/5 of 18/5 | Verzending")]
    [InlineData("16/3 en 17/3 | Voorbereiding")]
    [InlineData("6/3 of 7/3 | Verzending")]
    public void A_choice_that_has_time_or_is_none_is_fine(string lines) =>
        Assert.Empty(Check.Check(lines));
}
