using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class RoundNumberCheckTests
{
    [Fact]
    public void A_skipped_round_is_reported()
    {
        const string plan = """
            1/3 | Bespreking visie in colleges | | | XX (1)
            15/3 | Bespreking visie in colleges | | | XX (3)
            """;

        var finding = Assert.Single(new RoundNumberCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("ontbreekt een ronde", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rounds_that_follow_each_other_are_fine()
    {
        const string plan = """
            1/3 | Bespreking visie in colleges | | | XX (1)
            15/3 | Bespreking visie in colleges | | | XX (2)
            15/3 | Klankbordgroep en stuurgroep | | | XXX (2)
            29/3 | Bespreking visie in colleges | | | XX (3)
            """;

        Assert.Empty(new RoundNumberCheck().Check(plan));
    }

    [Fact]
    public void Rounds_that_start_again_are_worth_a_thought()
    {
        const string plan = """
            1/3 | Bespreking visie in colleges | | | XX (1)
            15/3 | Bespreking visie in colleges | | | XX (2)
            1/6 | Bespreking visie versie 1.0 in colleges | | | XX (1)
            """;

        var finding = Assert.Single(new RoundNumberCheck().Check(plan));

        Assert.Equal([2, 3], finding.Rows);
        Assert.Contains("begint opnieuw", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_without_a_round_among_others_is_reported()
    {
        const string plan = """
            1/3 | Bespreking visie in colleges | | | XX (1)
            15/3 | Bespreking visie in colleges | | | XX (2)
            22/3 | Bespreking visie in colleges | | | XX
            29/3 | Bespreking visie in colleges | | | XX (3)
            """;

        var finding = Assert.Single(new RoundNumberCheck().Check(plan));

        Assert.Equal([3], finding.Rows);
        Assert.Contains("zonder rondenummer", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_paper_has_rounds_of_its_own()
    {
        const string plan = """
            1/3 | Bespreking woonvisie in colleges | | | XX (1)
            15/3 | Bespreking woonvisie in colleges | | | XX (2)
            22/3 | Bespreking energievisie in colleges | | | XX (1)
            """;

        Assert.Empty(new RoundNumberCheck().Check(plan));
    }

    [Fact]
    public void The_newest_row_first_is_fine()
    {
        const string plan = """
            29/3 | Bespreking visie in colleges | | | XX (2)
            1/3 | Bespreking visie in colleges | | | XX (1)
            """;

        Assert.Empty(new RoundNumberCheck().Check(plan));
    }

    [Fact]
    public void Dispatches_have_no_round()
    {
        const string plan = """
            1/3 | Verzending visie aan colleges | | | X
            15/3 | Bespreking visie in colleges | | | XX (1)
            """;

        Assert.Empty(new RoundNumberCheck().Check(plan));
    }
}
