using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class DiscussedBeforeSentCheckTests
{
    [Fact]
    public void A_version_discussed_before_it_is_sent_is_reported()
    {
        const string plan = """
            6/3 | Bespreking woonvisie versie 0.2 in college
            9/3 | Verzending woonvisie versie 0.2 aan college
            """;

        var finding = Assert.Single(new DiscussedBeforeSentCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("pas daarna", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_sent_before_it_is_discussed_is_fine()
    {
        const string plan = """
            3/3 | Verzending woonvisie versie 0.2 aan college
            7/3 | Bespreking woonvisie versie 0.2 in college
            """;

        Assert.Empty(new DiscussedBeforeSentCheck().Check(plan));
    }

    [Fact]
    public void A_version_discussed_before_it_is_made_is_an_error()
    {
        const string plan = """
            6/3 | Bespreking woonvisie versie 0.3 in stuurgroep
            9/3 | Opstellen woonvisie versie 0.3
            """;

        var finding = Assert.Single(new DiscussedBeforeSentCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("pas gemaakt", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_sent_to_another_body_afterwards_is_fine()
    {
        const string plan = """
            6/3 | Bespreking woonvisie versie 0.2 in college
            9/3 | Verzending woonvisie versie 0.2 aan raad
            """;

        Assert.Empty(new DiscussedBeforeSentCheck().Check(plan));
    }

    [Fact]
    public void The_changed_paper_may_be_sent_after_the_discussion()
    {
        const string plan = """
            6/3 | Bespreking woonvisie in college
            9/3 | Verzending aangepaste woonvisie aan college
            """;

        Assert.Empty(new DiscussedBeforeSentCheck().Check(plan));
    }

    [Fact]
    public void A_dispatch_in_a_window_that_may_come_first_is_fine()
    {
        const string plan = """
            7/3 | Bespreking woonvisie versie 0.2 in college
            maart | Verzending woonvisie versie 0.2 aan college
            """;

        Assert.Empty(new DiscussedBeforeSentCheck().Check(plan));
    }
}
