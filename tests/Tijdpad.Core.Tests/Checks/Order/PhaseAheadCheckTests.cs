using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class PhaseAheadCheckTests
{
    [Fact]
    public void A_paper_of_a_later_phase_is_reported()
    {
        const string plan = """
            # BEELDVORMING
            1/3 | Bespreking oordeelsvormend document in colleges
            # OORDEELSVORMING
            1/4 | Bespreking oordeelsvormend document in raden
            """;

        var finding = Assert.Single(new PhaseAheadCheck().Check(plan));

        Assert.Equal([1], finding.Rows);
        Assert.Contains("BEELDVORMING", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_in_its_own_phase_is_fine()
    {
        const string plan = """
            # BEELDVORMING
            1/3 | Opstellen oordeelsvormend document
            # OORDEELSVORMING
            1/4 | Bespreking oordeelsvormend document in raden
            """;

        Assert.Empty(new PhaseAheadCheck().Check(plan));
    }

    [Fact]
    public void A_plan_without_phases_is_fine()
    {
        const string plan = """
            1/3 | Bespreking oordeelsvormend document in colleges
            """;

        Assert.Empty(new PhaseAheadCheck().Check(plan));
    }
}
