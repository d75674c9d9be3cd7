using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class VersionGoesBackCheckTests
{
    [Fact]
    public void An_older_version_on_a_later_day_is_reported()
    {
        const string plan = """
            1/3 | Bespreking nota wonen versie 0.4 in college
            15/3 | Verzending nota wonen versie 0.3 aan raad
            """;

        var finding = Assert.Single(new VersionGoesBackCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("0.3", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_that_go_up_are_fine()
    {
        const string plan = """
            1/3 | Bespreking nota wonen versie 0.9 in college
            15/3 | Verzending nota wonen versie 0.10 aan raad
            """;

        Assert.Empty(new VersionGoesBackCheck().Check(plan));
    }

    [Fact]
    public void The_version_may_stand_before_the_paper()
    {
        const string plan = """
            1/3 | Bespreking versie 0.4 van de nota wonen in college
            15/3 | Verzending versie 0.3 van de nota wonen aan raad
            """;

        var finding = Assert.Single(new VersionGoesBackCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("0.3", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_with_an_older_version_is_fine()
    {
        const string plan = """
            1/3 | Bespreking nota wonen versie 0.4 in college
            15/3 | Bespreking wijzigingen ten opzichte van nota wonen versie 0.3 in college
            """;

        Assert.Empty(new VersionGoesBackCheck().Check(plan));
    }

    [Fact]
    public void A_list_with_the_newest_row_first_is_fine()
    {
        const string plan = """
            15/3 | Bespreking nota wonen versie 0.4 in college
            1/3 | Bespreking nota wonen versie 0.3 in college
            """;

        Assert.Empty(new VersionGoesBackCheck().Check(plan));
    }
}
