using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class PartNotSentCheckTests
{
    [Fact]
    public void A_part_that_was_left_out_but_is_discussed_is_reported()
    {
        const string plan = """
            3/3 | Verzending basisdocument (zonder advies) aan klankbordgroep
            7/3 | Klankbordgroep | Bespreken advies vervoer versie 0.2
            """;

        var finding = Assert.Single(new PartNotSentCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("zonder advies", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_part_that_was_left_out_is_reported()
    {
        const string plan = """
            3/3 | Rondsturen basisdocument (exclusief financieel voorstel) aan klankbordgroep
            7/3 | Klankbordgroep | Bespreken financieel voorstel
            """;

        var finding = Assert.Single(new PartNotSentCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("financieel voorstel", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_paper_is_fine()
    {
        const string plan = """
            3/3 | Verzending basisdocument (inclusief advies) aan klankbordgroep
            7/3 | Klankbordgroep | Bespreken advies vervoer versie 0.2
            """;

        Assert.Empty(new PartNotSentCheck().Check(plan));
    }

    [Fact]
    public void A_part_that_follows_later_is_fine()
    {
        const string plan = """
            3/3 | Verzending basisdocument (zonder advies) aan klankbordgroep
            6/3 | Verzending advies vervoer aan klankbordgroep
            7/3 | Klankbordgroep | Bespreken advies vervoer versie 0.2
            """;

        Assert.Empty(new PartNotSentCheck().Check(plan));
    }

    [Fact]
    public void Another_body_that_got_the_whole_is_fine()
    {
        const string plan = """
            3/3 | Verzending basisdocument (zonder advies) aan klankbordgroep
            7/3 | Bespreking advies vervoer in colleges
            """;

        Assert.Empty(new PartNotSentCheck().Check(plan));
    }
}
