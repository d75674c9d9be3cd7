using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

public sealed class FuzzyDateTests
{
    private static readonly DateContext March2017 = new(new(2017, 3, 14));

    [Theory]
    [InlineData("14/3", "2017-03-14")]
    [InlineData("15/3 (moet nog ingepland worden!)", "2017-03-15?")]
    [InlineData("16/3 en 17/3", "{2017-03-16,2017-03-17}")]
    [InlineData("16/3 of\n17/3", "[2017-03-16,2017-03-17]")]
    [InlineData("Uiterlijk 17/3", "[..2017-03-17]")]
    [InlineData("24 / 4 –  5 /5", "2017-04-24/2017-05-05")]
    [InlineData("Ong 13/6", "2017-06-13~")]
    [InlineData("Medio juni", "[2017-06-11..2017-06-20]")]
    [InlineData("4  juli", "2017-07-04")]
    [InlineData("Week 14 / – 16", "2017-04-03/2017-04-23")]
    [InlineData("Uiterlijk week 27", "[..2017-07-09]")]
    [InlineData("35/3", null)]
    public void Words_are_read_as_the_date_that_they_mean(string words, string? edtf) =>
        Assert.Equal(edtf, FuzzyDate.Read(words, March2017).ToEdtf());

    [Fact]
    public void A_date_comes_back_from_its_parts_as_it_was()
    {
        var date = FuzzyDate.Read("di 16/3 of 17/3 vanaf 20.00 uur (?)", March2017);

        Assert.Equal(date, FuzzyDate.FromParts(date.ToParts()));
    }
}
