using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class NonWorkingDayCheckTests
{
    private static readonly NonWorkingDayCheck Check = new();

    [Theory]
    [InlineData("17/4 | Bespreking in colleges", "Tweede Paasdag")]
    [InlineData("27/4 | Stuurgroep", "Koningsdag")]
    [InlineData("25/5 | Verzending stukken aan de raden", "Hemelvaartsdag")]
    [InlineData("18/3 | Stuurgroep", "zaterdag")]
    [InlineData("15/3 | Bespreking in de raad", "Tweede Kamerverkiezing")]
    public void A_meeting_or_dispatch_on_a_day_off_is_reported(string lines, string why)
    {
        var finding = Assert.Single(Check.Check(lines));

        Assert.Equal([1], finding.Rows);
        Assert.Contains(why, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_with_the_same_short_period_are_one_finding()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                3/4 – 22/4 | Raadsbijeenkomsten per gemeente
                3/4 – 22/4 | Inwonersavonden per gemeente
                """
            )
        );

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("zaterdag", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Goede Vrijdag (14/4)", finding.Message, StringComparison.Ordinal);
        Assert.Contains("meivakantie", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13/5 | Werksessie stuurgroep | Op een zaterdag is er meer tijd")]
    [InlineData("13/5 | Werksessie stuurgroep[1]\n[1] Op verzoek op een zaterdag.")]
    [InlineData("za 13/5 | Werksessie stuurgroep")]
    [InlineData("18/3 | Open dag voor inwoners")]
    [InlineData("17/4 | TWEEDE PAASDAG")]
    [InlineData("5/5 | Stuurgroep")]
    [InlineData("20/3 – 2/4 | Raadsbijeenkomsten per gemeente")]
    [InlineData("17/4 | Bespreking in het schepencollege")]
    [InlineData("eind april – half mei | Bespreking in commissies")]
    public void What_is_meant_or_usual_is_no_mistake(string lines) =>
        Assert.Empty(Check.Check(lines));
}
