using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class LeadTimeCheckTests
{
    [Fact]
    public void Papers_sent_on_the_day_of_the_meeting_are_reported()
    {
        const string plan = """
            7/3 | Verzending regiovisie aan colleges
            7/3 | Bespreking regiovisie in colleges
            """;

        var finding = Assert.Single(new LeadTimeCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("op dezelfde dag", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Papers_sent_a_week_ahead_are_fine()
    {
        const string plan = """
            28/2 | Verzending regiovisie aan colleges
            7/3 | Bespreking regiovisie in colleges
            """;

        Assert.Empty(new LeadTimeCheck().Check(plan));
    }

    [Fact]
    public void A_round_shorter_than_the_others_is_reported()
    {
        const string plan = """
            1/3 | Verzending regiovisie versie 0.1 aan colleges
            7/3 | Bespreking regiovisie versie 0.1 in colleges
            24/3 | Verzending regiovisie versie 0.2 aan colleges
            27/3 | Bespreking regiovisie versie 0.2 in colleges
            """;

        var finding = Assert.Single(new LeadTimeCheck().Check(plan));

        Assert.Equal([3, 4], finding.Rows);
        Assert.Contains("ten minste 6", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_less_than_in_the_other_rounds_is_fine()
    {
        const string plan = """
            3/3 | Verzending regiovisie versie 0.1 aan colleges
            7/3 | Bespreking regiovisie versie 0.1 in colleges
            24/3 | Verzending regiovisie versie 0.2 aan colleges
            27/3 | Bespreking regiovisie versie 0.2 in colleges
            """;

        Assert.Empty(new LeadTimeCheck().Check(plan));
    }

    [Fact]
    public void Four_days_are_enough()
    {
        const string plan = """
            17/3 | Verzending regiovisie versie 0.1 aan colleges
            21/3 | Bespreking regiovisie versie 0.1 in colleges
            1/5 | Verzending regiovisie versie 0.2 aan colleges
            23/5 | Bespreking regiovisie versie 0.2 in colleges
            """;

        Assert.Empty(new LeadTimeCheck().Check(plan));
    }

    [Fact]
    public void Another_paper_is_another_round()
    {
        const string plan = """
            7/3 | Verzending begroting aan raad
            8/3 | Bespreking regiovisie in raad
            """;

        Assert.Empty(new LeadTimeCheck().Check(plan));
    }
}
