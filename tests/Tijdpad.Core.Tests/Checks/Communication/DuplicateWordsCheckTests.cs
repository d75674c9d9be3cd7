using Tijdpad.Checks.Communication;

namespace Tijdpad.Core.Tests.Checks.Communication;

public sealed class DuplicateWordsCheckTests
{
    [Fact]
    public void The_same_words_twice_are_reported()
    {
        const string plan = """
            10/3 | Persmoment | Wethouders geven toelichting op de visie | Persmoment: wethouders geven toelichting op de visie
            """;

        var finding = Assert.Single(new DuplicateWordsCheck().Check(plan));

        Assert.Equal([1], finding.Rows);
        Assert.Contains("twee kolommen", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_words_are_fine()
    {
        const string plan = """
            10/3 | Persmoment | Wethouders geven toelichting op de visie | persbericht en website
            """;

        Assert.Empty(new DuplicateWordsCheck().Check(plan));
    }

    [Fact]
    public void Short_words_that_return_are_fine()
    {
        const string plan = """
            10/3 | Persmoment | Nieuwe vragenlijst | Nieuwe vragenlijst
            """;

        Assert.Empty(new DuplicateWordsCheck().Check(plan));
    }
}
