using Tijdpad.Words;

namespace Tijdpad.Core.Tests.Words;

public sealed class MunicipalityPhrasesTests
{
    [Theory]
    [InlineData("Commissie Leiden, politiek forum Leiderdorp", "Leiden, Leiderdorp")]
    [InlineData("raad van Alphen aan den Rijn", "Alphen aan den Rijn")]
    [InlineData("Het beste voorstel wint", "")]
    [InlineData("Best een goed plan", "")]
    [InlineData("inwonersavond gemeente Best", "Best")]
    [InlineData("’s-Gravenhage en 's-Hertogenbosch", "'s-Hertogenbosch")]
    public void Names_in_the_register_are_found(string words, string names)
    {
        Assert.Equal(names, string.Join(", ", MunicipalityPhrases.In(words)));
    }

    [Theory]
    [InlineData(
        "Het gaat om de gemeenten Duinoord, Wilgendam, Veenrijk en Molenkerk.",
        "Duinoord, Wilgendam, Veenrijk, Molenkerk"
    )]
    [InlineData(
        "Herindeling gemeenten Heuvelrijk en Beekbergen-Zuid",
        "Heuvelrijk, Beekbergen-Zuid"
    )]
    [InlineData("de gemeente Zwalmkouter beslist", "Zwalmkouter")]
    [InlineData("per gemeente een bijeenkomst", "")]
    public void Names_that_the_words_call_municipalities_count_too(string words, string names)
    {
        Assert.Equal(names, string.Join(", ", MunicipalityPhrases.CalledSoIn(words)));
    }

    [Fact]
    public void A_code_is_given_only_where_we_know_it()
    {
        Assert.Equal("gm0546", MunicipalityPhrases.Find("Leiden")?.TooiCode);
        Assert.Null(MunicipalityPhrases.Find("Aalten")?.TooiCode);
        Assert.Null(MunicipalityPhrases.Find("Duinoord"));
    }
}
