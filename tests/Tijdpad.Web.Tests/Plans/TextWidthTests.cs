using Tijdpad.Web.Plans;

namespace Tijdpad.Web.Tests.Plans;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("Stuurgroep", "Stuurgroep")]
    [InlineData("Behandeling van het advies in de colleges", "Behandeling van het…")]
    [InlineData("Rijksdienstverkeersveiligheidsoverleg", "Rijksdienstverkeersv…")]
    public void Words_are_shortened_between_words_unless_one_fills_the_room(
        string words,
        string shown
    ) => Assert.Equal(shown, TextWidth.Shortened(words, 12, 150));

    [Fact]
    public void What_is_shortened_fits()
    {
        foreach (var most in (int[])[20, 50, 100, 200])
            Assert.True(
                TextWidth.Of(
                    TextWidth.Shortened(
                        "Wethouder WMO mwmwmw (ééngemaakte) 🎉🎉🎉🎉 raad",
                        12,
                        most
                    ),
                    12
                ) <= most
            );
    }
}
