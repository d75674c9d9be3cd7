using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class EmptyPurposeCheckTests
{
    [Fact]
    public void Meetings_without_a_purpose_are_reported_together()
    {
        const string plan = """
            1/3 | Stuurgroep | Bespreken planning
            8/3 | Klankbordgroep | Bespreken eerste beelden
            15/3 | Stuurgroep
            22/3 | stuurgroep
            """;

        var finding = Assert.Single(new EmptyPurposeCheck().Check(plan));

        Assert.Equal([3, 4], finding.Rows);
        Assert.Contains("geen doel", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Meetings_with_a_purpose_are_fine()
    {
        const string plan = """
            1/3 | Stuurgroep | Bespreken planning
            8/3 | Klankbordgroep | Bespreken eerste beelden
            """;

        Assert.Empty(new EmptyPurposeCheck().Check(plan));
    }

    [Fact]
    public void A_title_that_says_the_purpose_is_fine()
    {
        const string plan = """
            1/3 | Stuurgroep | Bespreken planning
            8/3 | Klankbordgroep | Bespreken eerste beelden
            15/3 | Bespreking woonvisie in stuurgroep
            """;

        Assert.Empty(new EmptyPurposeCheck().Check(plan));
    }

    [Fact]
    public void A_plan_without_purposes_is_fine()
    {
        const string plan = """
            1/3 | Stuurgroep
            8/3 | Klankbordgroep
            15/3 | Stuurgroep
            """;

        Assert.Empty(new EmptyPurposeCheck().Check(plan));
    }
}
