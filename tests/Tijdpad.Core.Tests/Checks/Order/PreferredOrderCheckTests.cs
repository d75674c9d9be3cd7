using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class PreferredOrderCheckTests
{
    [Fact]
    public void A_wish_within_the_same_window_is_reported()
    {
        const string plan = """
            1/5 – 20/5 | Meningsvormende raadsavonden per gemeente
            1/5 – 20/5 | Bewonersavonden per gemeente | Deze avond vindt bij voorkeur vóór de meningsvormende raadsavond plaats
            """;

        var finding = Assert.Single(new PreferredOrderCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("hetzelfde venster", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wish_that_the_dates_hold_is_fine()
    {
        const string plan = """
            1/5 – 10/5 | Bewonersavonden per gemeente | Deze avond vindt bij voorkeur vóór de meningsvormende raadsavond plaats
            11/5 – 20/5 | Meningsvormende raadsavonden per gemeente
            """;

        Assert.Empty(new PreferredOrderCheck().Check(plan));
    }

    [Fact]
    public void A_wish_about_something_that_is_not_in_the_plan_is_fine()
    {
        const string plan = """
            1/5 – 20/5 | Bewonersavonden per gemeente | idealiter voor de zomervakantie
            1/5 – 20/5 | Raadsavonden per gemeente
            """;

        Assert.Empty(new PreferredOrderCheck().Check(plan));
    }

    [Fact]
    public void An_unknown_date_is_fine()
    {
        const string plan = """
            n.t.b. | Raadsavonden per gemeente
            1/5 – 20/5 | Bewonersavonden | idealiter voor de raadsavonden
            """;

        Assert.Empty(new PreferredOrderCheck().Check(plan));
    }
}
