using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Words;

namespace Tijdpad.Core.Tests.Words;

public sealed class ActivityPhrasesTests
{
    private static readonly DateContext Spring = new(new DateOnly(2017, 3, 14));

    [Theory]
    [InlineData("Verzending stukken ter bespreking in colleges", ActivityKind.Dispatch)]
    [InlineData("Voorbereiding collegeconferentie", ActivityKind.Preparation)]
    [InlineData("Verwerken bespreking in het document", ActivityKind.Drafting)]
    [InlineData("Bespreking nota in college en daarna doorzending aan raden", ActivityKind.Meeting)]
    [InlineData("Analysedocument en advies van de stuurgroep bijwerken", ActivityKind.Drafting)]
    [InlineData("Stuurgroep", ActivityKind.Meeting)]
    [InlineData("Raad stelt krediet vast", ActivityKind.Decision)]
    [InlineData("Zienswijze in raad", ActivityKind.Opinion)]
    [InlineData("Besluitvorming in gemeenteraden", ActivityKind.Decision)]
    [InlineData("MEIVAKANTIE", ActivityKind.Holiday)]
    [InlineData("Zomerreces", ActivityKind.Holiday)]
    [InlineData("Stukken na de meivakantie versturen", ActivityKind.Dispatch)]
    [InlineData("ontwerp ter inzage", ActivityKind.Term)]
    [InlineData("inloopavonden", ActivityKind.Participation)]
    [InlineData("Persmoment", ActivityKind.Publication)]
    [InlineData("Straatfeest", ActivityKind.Other)]
    public void The_first_act_that_a_row_names_is_its_kind(string title, ActivityKind kind)
    {
        Assert.Equal(kind, Read(title).Kind);
    }

    [Fact]
    public void A_question_to_answer_is_told_from_a_doubt_of_the_plan_itself()
    {
        var activity = new Activity("a")
        {
            Title = "Zienswijze in commissie (of meteen in raad?)",
            Purpose = [new("Kan het voorstel zo naar de raden?", 1)],
            Communication = [new("persbericht?", 1)],
        };

        var meaning = ActivityPhrases.Read(activity, Spring);

        Assert.Equal(["Kan het voorstel zo naar de raden?"], meaning.GateQuestions);
        Assert.Equal(["of meteen in raad?", "persbericht?"], meaning.OpenQuestions);
        Assert.True(Assert.Single(meaning.Messages).IsQuestion);
    }

    [Fact]
    public void A_date_in_the_words_is_a_reference_and_names_its_body()
    {
        var reference = Assert.Single(
            Read("Wijzigingen ten opzichte van de versie van het college d.d. 7/3").References
        );

        Assert.Equal(new DateOnly(2017, 3, 7), reference.Date.Earliest);
        Assert.Equal(BodyKind.College, reference.Body?.Kind);
    }

    [Theory]
    [InlineData("13/6: Commissie bespreking Duinoord")]
    [InlineData("Duinoord: 13 juni 2017")]
    [InlineData("Duinoord 13/6")]
    public void A_line_with_a_municipality_and_a_day_is_an_occurrence(string line)
    {
        var occurrence = Assert.Single(
            ActivityPhrases.OccurrencesIn([new(line)], Spring, ["Duinoord"])
        );

        Assert.Equal("Duinoord", occurrence.Municipality);
        Assert.Equal(new DateOnly(2017, 6, 13), occurrence.Date.Earliest);
    }

    [Fact]
    public void Very_long_words_take_no_long_time()
    {
        var activity = new Activity("a")
        {
            Title = new string('a', 200_000) + "?",
            Purpose = [new(string.Concat(Enumerable.Repeat("(a ", 60_000)))],
        };

        var meaning = ActivityPhrases.Read(activity, Spring);

        Assert.Equal(ActivityKind.Other, meaning.Kind);
    }

    private static ActivityMeaning Read(string title) =>
        ActivityPhrases.Read(new Activity("a") { Title = title }, Spring);
}
