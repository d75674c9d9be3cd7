using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class AnnouncedDecisionCheckTests
{
    [Fact]
    public void An_announced_choice_without_a_row_is_reported()
    {
        const string plan = """
            1/3 | Stuurgroep
            20/5 | Regioconferentie | In week 14 wordt besloten of deze conferentie doorgaat
            """;

        var finding = Assert.Single(new AnnouncedDecisionCheck().Check(plan));

        Assert.Equal([2], finding.Rows);
        Assert.Contains("week 14", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_announced_choice_with_a_row_is_fine()
    {
        const string plan = """
            1/3 | Stuurgroep
            4/4 | Stuurgroep | Keuze over de regioconferentie
            20/5 | Regioconferentie | In week 14 wordt besloten of deze conferentie doorgaat
            """;

        Assert.Empty(new AnnouncedDecisionCheck().Check(plan));
    }

    [Fact]
    public void A_remark_without_a_moment_is_fine()
    {
        const string plan = """
            1/3 | Stuurgroep
            20/5 | Regioconferentie | Later wordt besloten of deze conferentie doorgaat
            """;

        Assert.Empty(new AnnouncedDecisionCheck().Check(plan));
    }

    [Fact]
    public void A_remark_about_what_comes_afterwards_is_fine()
    {
        const string plan = """
            20/5 | Regioconferentie | Eind juni wordt besloten of er een vervolg komt
            """;

        Assert.Empty(new AnnouncedDecisionCheck().Check(plan));
    }
}
