using System.Text.RegularExpressions;
using Tijdpad.Dutch;

namespace Tijdpad.Core.Tests.Dutch;

public sealed class DutchNumberTests
{
    [Theory]
    [InlineData("een", 1)]
    [InlineData("Één", 1)]
    [InlineData("zeven", 7)]
    [InlineData("dertien", 13)]
    [InlineData("zeventien", 17)]
    [InlineData("twintig", 20)]
    [InlineData("37", 37)]
    public void A_number_is_read_in_words_and_in_digits(string word, int number) =>
        Assert.Equal(number, DutchNumber.In(word));

    [Theory]
    [InlineData("")]
    [InlineData("enkele")]
    [InlineData("2,5")]
    [InlineData("eenzaam")]
    public void Other_words_are_no_number(string word) => Assert.Null(DutchNumber.In(word));

    [Fact]
    public void Every_word_of_the_pattern_is_read_and_found_whole()
    {
        var words = DutchNumber.Any.Split('|');

        Assert.All(words, word => Assert.NotNull(DutchNumber.In(word)));
        Assert.All(
            words,
            word => Assert.Equal(word, Regex.Match(word, $@"\b(?:{DutchNumber.Any})\b").Value)
        );
    }

    [Theory]
    [InlineData(0, "nul")]
    [InlineData(1, "één")]
    [InlineData(12, "twaalf")]
    [InlineData(13, "13")]
    [InlineData(-1, "-1")]
    public void Small_numbers_are_written_in_words(int number, string words) =>
        Assert.Equal(words, DutchNumber.Of(number));
}
