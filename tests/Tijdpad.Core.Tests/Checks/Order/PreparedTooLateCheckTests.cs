using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class PreparedTooLateCheckTests
{
    [Fact]
    public void A_forum_at_the_end_of_the_councils_window_is_reported()
    {
        const string plan = """
            13/6 | Zienswijze in commissie | 13/6: commissie Gouda; 19/6: politiek forum Waddinxveen
            Medio juni | Zienswijze in raad
            """;

        var finding = Assert.Single(new PreparedTooLateCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("Waddinxveen (ma 19 jun 2017)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_committee_well_before_the_council_is_fine()
    {
        const string plan = """
            6/6 | Zienswijze in commissie | 6/6: commissie Gouda; 8/6: politiek forum Waddinxveen
            Eind juni | Zienswijze in raad
            """;

        Assert.Empty(new PreparedTooLateCheck().Check(plan));
    }

    [Fact]
    public void A_council_without_a_date_is_fine()
    {
        const string plan = """
            13/6 | Zienswijze in commissie | 13/6: commissie Gouda
            n.t.b. | Zienswijze in raad
            """;

        Assert.Empty(new PreparedTooLateCheck().Check(plan));
    }

    [Fact]
    public void An_evening_that_informs_the_council_is_fine()
    {
        const string plan = """
            Juni | Bespreking in commissies | 13/6: commissie Gouda; 27/6: commissie Waddinxveen
            15/6 | Raadsinformatieavond
            """;

        Assert.Empty(new PreparedTooLateCheck().Check(plan));
    }

    [Fact]
    public void Committees_without_days_of_their_own_are_fine()
    {
        const string plan = """
            juni | Zienswijze in commissie
            Medio juni | Zienswijze in raad
            """;

        Assert.Empty(new PreparedTooLateCheck().Check(plan));
    }
}
