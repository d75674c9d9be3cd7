using Tijdpad.Checks.Communication;

namespace Tijdpad.Core.Tests.Checks.Communication;

public sealed class EmptyMessageCheckTests
{
    [Fact]
    public void A_message_that_says_nothing_about_its_way_is_reported()
    {
        const string plan = """
            10/3 | | | Samenvatting van de stand van zaken
            20/3 | Stuurgroep
            """;

        var finding = Assert.Single(new EmptyMessageCheck().Check(plan));

        Assert.Equal([1], finding.Rows);
        Assert.Contains("zonder kanaal", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_with_a_channel_is_fine()
    {
        const string plan = """
            10/3 | | | Samenvatting van de stand van zaken op website
            20/3 | Stuurgroep
            """;

        Assert.Empty(new EmptyMessageCheck().Check(plan));
    }

    [Fact]
    public void A_message_beside_an_activity_is_fine()
    {
        const string plan = """
            10/3 | Stuurgroep | | Samenvatting van de stand van zaken
            """;

        Assert.Empty(new EmptyMessageCheck().Check(plan));
    }
}
