using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class SentTwiceCheckTests
{
    [Fact]
    public void Forwarding_on_two_days_is_reported()
    {
        const string plan = """
            7/3 | Bespreking regiovisie in college en doorgeleiding naar raden
            8/3 | Doorgeleiding stukken naar raden
            """;

        var finding = Assert.Single(new SentTwiceCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("tweemaal naar de raden", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Forwarding_once_is_fine()
    {
        const string plan = """
            7/3 | Bespreking regiovisie in college
            8/3 | Doorgeleiding stukken naar raden
            """;

        Assert.Empty(new SentTwiceCheck().Check(plan));
    }

    [Fact]
    public void The_same_paper_to_two_bodies_is_fine()
    {
        const string plan = """
            7/3 | Verzending regiovisie aan colleges
            8/3 | Verzending regiovisie aan raden
            """;

        Assert.Empty(new SentTwiceCheck().Check(plan));
    }

    [Fact]
    public void Two_versions_are_two_dispatches()
    {
        const string plan = """
            7/3 | Verzending regiovisie versie 0.1 aan colleges
            9/3 | Verzending regiovisie versie 0.2 aan colleges
            """;

        Assert.Empty(new SentTwiceCheck().Check(plan));
    }

    [Fact]
    public void Weekly_papers_are_fine()
    {
        const string plan = """
            3/3 | Verzending stukken commissie
            7/3 | Commissie
            10/3 | Verzending stukken commissie
            14/3 | Commissie
            """;

        Assert.Empty(new SentTwiceCheck().Check(plan));
    }
}
