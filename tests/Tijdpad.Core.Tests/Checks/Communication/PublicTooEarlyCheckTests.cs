using Tijdpad.Checks.Communication;

namespace Tijdpad.Core.Tests.Checks.Communication;

public sealed class PublicTooEarlyCheckTests
{
    [Fact]
    public void Press_on_the_day_of_the_dispatch_is_reported()
    {
        const string plan = """
            8/3 | Doorgeleiding stukken naar raden
            8/3 | Persmoment
            """;

        var finding = Assert.Single(new PublicTooEarlyCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("dezelfde dag", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Press_a_day_later_is_fine()
    {
        const string plan = """
            8/3 | Doorgeleiding stukken naar raden
            9/3 | Persmoment
            """;

        Assert.Empty(new PublicTooEarlyCheck().Check(plan));
    }

    [Fact]
    public void Press_before_the_councils_have_the_paper_is_reported()
    {
        const string plan = """
            6/3 | Persconferentie over regiovisie | Toelichten regiovisie
            9/3 | Verzending regiovisie aan raden
            """;

        var finding = Assert.Single(new PublicTooEarlyCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("3 dagen vóór", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Press_under_embargo_is_fine()
    {
        const string plan = """
            8/3 | Doorgeleiding stukken naar raden
            8/3 | Persmoment (embargo tot 17.00 uur)
            """;

        Assert.Empty(new PublicTooEarlyCheck().Check(plan));
    }

    [Fact]
    public void Press_about_something_else_on_the_same_day_is_fine()
    {
        const string plan = """
            8/3 | Doorgeleiding stukken naar raden
            8/3 | Persbericht opening zwembad
            """;

        Assert.Empty(new PublicTooEarlyCheck().Check(plan));
    }

    [Fact]
    public void Press_about_something_else_is_fine()
    {
        const string plan = """
            6/3 | Persbericht opening fietspad
            9/3 | Verzending regiovisie aan raden
            """;

        Assert.Empty(new PublicTooEarlyCheck().Check(plan));
    }
}
