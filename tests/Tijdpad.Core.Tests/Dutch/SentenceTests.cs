using Tijdpad.Dutch;

namespace Tijdpad.Core.Tests.Dutch;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Rij 3 verwijderd", "Rij 3 verwijderd.")]
    [InlineData("Is dit zo?", "Is dit zo?")]
    [InlineData("van “vervallen..”", "van “vervallen..”")]
    [InlineData("te laat…", "te laat…")]
    [InlineData("gaat door (Molenkerk.)", "gaat door (Molenkerk.)")]
    public void A_full_stop_comes_once(string text, string sentence) =>
        Assert.Equal(sentence, Sentence.Stop(text));

    [Fact]
    public void What_began_a_sentence_can_stand_within_another()
    {
        Assert.Equal("rij 34 is laat", Sentence.Within("Rij 34 is laat"));
        Assert.Equal("Rij 34 is laat", Sentence.Capital("rij 34 is laat"));
    }

    [Theory]
    [InlineData("De nota", "“De nota”")]
    [InlineData("Nota “Samen sterker”", "“Nota ‘Samen sterker’”")]
    [InlineData("Nota \"Samen sterker\"", "“Nota ‘Samen sterker’”")]
    public void Quotes_within_quotes_are_single(string words, string quoted) =>
        Assert.Equal(quoted, DutchQuote.Of(words));

    [Theory]
    [InlineData(0, "0 dagen")]
    [InlineData(1, "1 dag")]
    [InlineData(2, "2 dagen")]
    public void A_noun_fits_its_number(int count, string words) =>
        Assert.Equal(words, Counted.Days(count));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a,b", "a en b")]
    [InlineData("a,b,c", "a, b en c")]
    public void A_list_ends_in_and(string words, string list) =>
        Assert.Equal(list, WordList.And(words.Split(',')));

    [Fact]
    public void Of_a_long_list_the_rest_is_counted() =>
        Assert.Equal("a, b en nog 2", WordList.Some(["a", "b", "c", "d"], 2));

    [Theory]
    [InlineData("di 4 jul 2017", "op di 4 jul 2017")]
    [InlineData("4 juli", "op 4 juli")]
    [InlineData("juni 2017", "in juni 2017")]
    [InlineData("week 14 t/m week 16 2017", "van week 14 t/m week 16 2017")]
    [InlineData("uiterlijk 1 juli", "uiterlijk 1 juli")]
    [InlineData("in juni", "in juni")]
    [InlineData("medio juni 2017", "medio juni 2017")]
    public void A_date_gets_the_preposition_that_it_lacks(string date, string phrase) =>
        Assert.Equal(phrase, DutchWhen.Of(date));

    [Fact]
    public void What_goes_for_several_municipalities_is_said_once()
    {
        string[] said =
        [
            "De raad van Duinoord vergadert maandag.",
            "De stuurgroep komt bijeen.",
            "De raad van Duinoord-Zuid vergadert maandag.",
            "De raad van Veenrijk vergadert dinsdag.",
        ];

        var folded = FoldedSentences.Of(said, ["Duinoord", "Duinoord-Zuid", "Veenrijk"]);

        Assert.Equal(
            [
                "De raad vergadert maandag (in Duinoord en Duinoord-Zuid).",
                "De stuurgroep komt bijeen.",
                "De raad van Veenrijk vergadert dinsdag.",
            ],
            folded
        );
    }
}
