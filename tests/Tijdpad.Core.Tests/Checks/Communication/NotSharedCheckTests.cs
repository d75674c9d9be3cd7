using Tijdpad.Checks.Communication;

namespace Tijdpad.Core.Tests.Checks.Communication;

public sealed class NotSharedCheckTests
{
    [Fact]
    public void A_product_that_nobody_shares_is_reported()
    {
        const string plan = """
            10/3 | Brochure gereed
            20/3 | Stuurgroep
            """;

        var finding = Assert.Single(new NotSharedCheck().Check(plan));

        Assert.Equal([1], finding.Rows);
        Assert.Contains("Brochure", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_planning_by_months_is_fine()
    {
        const string plan = """
            maart 2017 | Brochure gereed
            mei 2017 | Stuurgroep
            """;

        Assert.Empty(new NotSharedCheck().Check(plan));
    }

    [Fact]
    public void A_product_that_is_shared_later_is_fine()
    {
        const string plan = """
            10/3 | Brochure gereed
            20/3 | Brochure huis-aan-huis verspreiden
            """;

        Assert.Empty(new NotSharedCheck().Check(plan));
    }

    [Fact]
    public void A_product_that_is_shared_in_the_same_row_is_fine()
    {
        const string plan = """
            10/3 | Brochure gereed | | mailen aan inwoners
            20/3 | Stuurgroep
            """;

        Assert.Empty(new NotSharedCheck().Check(plan));
    }

    [Fact]
    public void The_last_row_is_fine()
    {
        const string plan = """
            10/3 | Stuurgroep
            20/3 | Brochure gereed
            """;

        Assert.Empty(new NotSharedCheck().Check(plan));
    }
}
