using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class AdviceWithoutMeetingCheckTests
{
    [Fact]
    public void Advice_of_a_body_that_did_not_meet_is_reported()
    {
        const string plan = """
            1/3 | Stuurgroep
            10/3 | Verzending visiedocument aan colleges
            14/3 | Bespreking visiedocument in colleges | Inclusief advies stuurgroep
            """;

        var finding = Assert.Single(new AdviceWithoutMeetingCheck().Check(plan));

        Assert.Equal([2, 3], finding.Rows);
        Assert.Contains(
            "komt de stuurgroep niet bijeen",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Advice_of_a_body_that_met_is_fine()
    {
        const string plan = """
            10/3 | Verzending visiedocument aan colleges
            13/3 | Stuurgroep
            14/3 | Bespreking visiedocument in colleges | Inclusief advies stuurgroep
            """;

        Assert.Empty(new AdviceWithoutMeetingCheck().Check(plan));
    }

    [Fact]
    public void A_body_that_never_meets_in_the_plan_is_fine()
    {
        const string plan = """
            10/3 | Verzending visiedocument aan colleges
            14/3 | Bespreking visiedocument in colleges | Inclusief advies stuurgroep
            """;

        Assert.Empty(new AdviceWithoutMeetingCheck().Check(plan));
    }
}
