using Tijdpad.Words;

namespace Tijdpad.Core.Tests.Words;

public sealed class DocumentPhrasesTests
{
    [Theory]
    [InlineData("Verzending oordeelsvormend document aan colleges", "oordeelsvormend document")]
    [InlineData(
        "(met daarin ‘advies samenwerkingsmodellen versie 0.2’)",
        "advies samenwerkingsmodellen 0.2"
    )]
    [InlineData(
        "nieuwe versie voorstel voor samenwerkingsmodel (“versie 1.0”) aan colleges",
        "voorstel voor samenwerkingsmodel 1.0"
    )]
    [InlineData(
        "Toezending oordeelsvormend document (zonder advies) aan stuurgroep",
        "oordeelsvormend document [zonder advies]"
    )]
    [InlineData("Bijwerken analysedocument en advies stuurgroep", "analysedocument, advies")]
    [InlineData("Vaststellen kadernota 2025", "kadernota")]
    [InlineData("Straatfeest", "")]
    public void Documents_are_found_with_version_and_variant(string words, string expected)
    {
        var found = DocumentPhrases
            .In(words)
            .Select(use =>
                use.Name
                + (use.Version is { } version ? $" {version}" : "")
                + (use.Variant is { } variant ? $" [{variant}]" : "")
            );

        Assert.Equal(expected, string.Join(", ", found));
    }
}
