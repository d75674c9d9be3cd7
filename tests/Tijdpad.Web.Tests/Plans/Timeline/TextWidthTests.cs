using Tijdpad.Web.Plans.Timeline;

namespace Tijdpad.Web.Tests.Plans.Timeline;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("Stuurgroep", "Stuurgroep")]
    [InlineData("Behandeling van het advies in de colleges", "Behandeling van het…")]
    [InlineData("Overleg met raden (voor de zomer)", "Overleg met raden…")]
    [InlineData("Rijksdienstverkeersveiligheidsoverleg", "Rijksdienstverkeersve…")]
    public void Words_are_shortened_between_words_unless_one_fills_the_room(
        string words,
        string shown
    ) => Assert.Equal(shown, TextWidth.Shortened(words, 12, 150));

    [Fact]
    public void What_is_shortened_fits_and_cuts_no_sign_in_two()
    {
        const string Words = "Wethouder WMO mwmwmw (ééngemaakte) 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 raad";

        for (var most = 20; most < 600; most++)
        {
            var shown = TextWidth.Shortened(Words, 12, most);
            Assert.True(TextWidth.Of(shown, 12) <= most, shown);
            Assert.Equal(shown.Count(char.IsHighSurrogate), shown.Count(char.IsLowSurrogate));
        }
    }
}
