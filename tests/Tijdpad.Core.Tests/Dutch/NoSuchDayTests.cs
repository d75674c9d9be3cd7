using Tijdpad.Dutch;

namespace Tijdpad.Core.Tests.Dutch;

public sealed class NoSuchDayTests
{
    [Theory]
    [InlineData("31/6/2017", "Juni heeft 30 dagen. Bedoelt u vr 30 jun 2017 of za 1 jul 2017?")]
    [InlineData("2017-06-31", "Juni heeft 30 dagen. Bedoelt u vr 30 jun 2017 of za 1 jul 2017?")]
    [InlineData("31 juni", "Juni heeft 30 dagen. Bedoelt u 30 juni of 1 juli?")]
    [InlineData(" 31-11 ", "November heeft 30 dagen. Bedoelt u 30 november of 1 december?")]
    [InlineData("29-2-2017", "Februari heeft 28 dagen. Bedoelt u di 28 feb 2017 of wo 1 mrt 2017?")]
    [InlineData("30 februari", "Februari heeft 28 of 29 dagen. Bedoelt u 29 februari of 1 maart?")]
    public void A_day_that_no_month_has_has_two_neighbours(string text, string sentence) =>
        Assert.Equal(sentence, NoSuchDay.In(text));

    [Theory]
    [InlineData("30/6/2017")]
    [InlineData("29 februari")]
    [InlineData("29-2-2016")]
    [InlineData("32/6")]
    [InlineData("31/13")]
    [InlineData("31 maandag")]
    [InlineData("medio juni")]
    [InlineData("")]
    public void Of_anything_else_it_says_nothing(string text) => Assert.Null(NoSuchDay.In(text));
}
