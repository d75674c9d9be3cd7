using Tijdpad.Documents.Reading.Pdf;

namespace Tijdpad.Documents.Tests.Reading.Pdf;

public sealed class WordStemsTests
{
    [Theory]
    [InlineData("Raadsverg", "adering", true)]
    [InlineData("Communic", "atie", true)]
    [InlineData("ondernemi", "ngsraad", true)]
    [InlineData("Woningma", "rktanalyse", true)]
    [InlineData("gemeenter", "aden", true)]
    [InlineData("Projectleid", "er", true)]
    [InlineData("Interviews", "corporaties", false)]
    [InlineData("Woningmarktanalyse", "gereed", false)]
    [InlineData("Verzending", "stukken", false)]
    [InlineData("Raad", "besluit", false)]
    public void A_word_is_cut_where_a_stem_lies_across(string left, string right, bool isCut)
    {
        Assert.Equal(isCut, WordStems.LieAcross(left, right));
    }
}
