using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class AfterLongWeekendCheckTests
{
    private static readonly AfterLongWeekendCheck Check = new();

    [Fact]
    public void Papers_on_the_day_after_a_holiday_are_reported()
    {
        var finding = Assert.Single(
            Check.Check("18/4 | Bespreking voorstel in colleges | | | XX (1)")
        );

        Assert.Equal([1], finding.Rows);
        Assert.Contains("Tweede Paasdag (17/4)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_that_takes_much_longer_than_the_others_is_reported()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                17/3 | Verzending voorstel aan colleges | | | X
                21/3 | Bespreking voorstel in colleges | | | XX (1)
                24/3 | Verzending voorstel aan colleges | | | X
                28/3 | Bespreking voorstel in colleges | | | XX (2)
                31/3 | Verzending voorstel aan colleges | | | X
                25/4 | Bespreking voorstel in colleges | | | XX (3)
                """
            )
        );

        Assert.Equal([5, 6], finding.Rows);
        Assert.Contains("25 dagen", finding.Message, StringComparison.Ordinal);
        Assert.Contains("4 dagen in de andere rondes", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("18/4 | Stuurgroep")]
    [InlineData("28/4 | Bespreking voorstel in colleges | | | XX (1)")]
    [InlineData("19/4 | Bespreking voorstel in colleges | | | XX (1)")]
    [InlineData("20/3 | Bespreking voorstel in colleges | | | XX (1)")]
    public void An_ordinary_day_or_a_meeting_without_papers_is_fine(string lines) =>
        Assert.Empty(Check.Check(lines));
}
