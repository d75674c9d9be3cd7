using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class MixedQuotesCheckTests
{
    [Fact]
    public void Two_manners_of_quoting_are_reported()
    {
        const string plan = """
            1/3 | Bespreking ‘nota wonen versie 0.1’ in college
            8/3 | Bespreking nota wonen (“versie 0.2”) in college
            """;

        var finding = Assert.Single(new MixedQuotesCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("2 manieren", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_manner_is_fine()
    {
        const string plan = """
            1/3 | Bespreking nota wonen versie 0.1 in college
            8/3 | Bespreking nota wonen versie 0.2 in college
            """;

        Assert.Empty(new MixedQuotesCheck().Check(plan));
    }

    [Fact]
    public void An_abbreviation_beside_the_word_is_reported()
    {
        const string plan = """
            1/3 | Bespreking nota wonen versie 0.1 in college
            8/3 | Bespreking nota wonen v0.2 in college
            """;

        var finding = Assert.Single(new MixedQuotesCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("v0.2", finding.Message, StringComparison.Ordinal);
    }
}
