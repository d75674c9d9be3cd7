using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class GateAfterwardsCheckTests
{
    [Fact]
    public void A_gate_that_was_already_passed_is_reported()
    {
        const string plan = """
            6/3 | Informele bespreking concept visiedocument in colleges
            8/3 | Stuurgroep | Bespreken concept visiedocument; * Kan het concept visiedocument zo door naar de colleges?
            """;

        var finding = Assert.Single(new GateAfterwardsCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains(
            "bespreekt “visiedocument” dan al",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_gate_before_the_discussion_is_fine()
    {
        const string plan = """
            6/3 | Stuurgroep | Bespreken regionaal koersdocument; * Kan het regionaal koersdocument zo door naar de colleges?
            8/3 | Bespreking regionaal koersdocument in colleges
            """;

        Assert.Empty(new GateAfterwardsCheck().Check(plan));
    }

    [Fact]
    public void A_question_long_after_an_earlier_round_is_fine()
    {
        const string plan = """
            1/3 | Bespreking regionaal koersdocument in raden
            8/5 | Stuurgroep | Kan het regionaal koersdocument door naar de raden?
            """;

        Assert.Empty(new GateAfterwardsCheck().Check(plan));
    }

    [Fact]
    public void The_question_of_a_second_round_is_fine()
    {
        const string plan = """
            1/3 | Stuurgroep | Bespreken regionaal koersdocument; * Kan het regionaal koersdocument zo door naar de colleges?
            8/3 | Bespreking regionaal koersdocument in colleges
            15/3 | Stuurgroep | Bespreken regionaal koersdocument; * Kan het regionaal koersdocument nu door naar de colleges?
            """;

        Assert.Empty(new GateAfterwardsCheck().Check(plan));
    }
}
