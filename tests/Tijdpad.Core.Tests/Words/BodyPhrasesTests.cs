using Tijdpad.Activities;
using Tijdpad.Words;

namespace Tijdpad.Core.Tests.Words;

public sealed class BodyPhrasesTests
{
    [Theory]
    [InlineData("Bespreking in de vijf colleges", "college")]
    [InlineData("Vaststelling in B&W", "college")]
    [InlineData("behandeling door burgemeester en wethouders", "college")]
    [InlineData("Besluitvorming in gemeenteraden", "raad")]
    [InlineData("Oordeelsvormende raadsbijeenkomsten per gemeente", "raad")]
    [InlineData("Klankbordgroep – stuurgroep", "klankbordgroep, stuurgroep")]
    [InlineData("Communicatiewerkgroep", "communicatiewerkgroep")]
    [InlineData("bespreking auditcie", "auditcommissie")]
    [InlineData("Behandeling in commissies", "commissie")]
    [InlineData("Bespreking in politiek forum", "politiek forum")]
    [InlineData("Provinciale Staten", "Provinciale Staten")]
    [InlineData("gesprek GS met colleges", "Gedeputeerde Staten, college")]
    [InlineData("Advies van de adviesraden", "adviesraad")]
    [InlineData("Toelichting aan het schepencollege", "college")]
    public void Bodies_are_named_once_each_in_the_order_of_the_words(string words, string names)
    {
        Assert.Equal(names, string.Join(", ", BodyPhrases.In(words).Select(body => body.Name)));
    }

    [Theory]
    [InlineData("Procedure Raad van State")]
    [InlineData("De inwoners raadplegen")]
    [InlineData("Persoonlijke gesprekken")]
    [InlineData("Straatfeest")]
    public void Words_that_only_look_like_a_council_or_the_press_are_none(string words)
    {
        Assert.DoesNotContain(
            BodyPhrases.In(words),
            body => body.Kind is BodyKind.Council or BodyKind.Press
        );
    }

    [Fact]
    public void A_body_belongs_to_the_municipality_named_behind_it()
    {
        var body = Assert.Single(
            BodyPhrases.In("Bespreking in politiek forum Wilgendam", ["Wilgendam"])
        );

        Assert.Equal("Wilgendam", body.Municipality);
    }
}
