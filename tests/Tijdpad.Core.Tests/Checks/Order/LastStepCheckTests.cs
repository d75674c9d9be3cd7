using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class LastStepCheckTests
{
    [Fact]
    public void Nothing_between_opinions_and_decision_is_reported()
    {
        const string plan = """
            1/5 | Verzending regiovisie aan raden
            Medio juni | Zienswijze in raad
            Eind juni | Stuurgroep | Zienswijzen op elkaar afstemmen
            6 juli | Besluitvorming in gemeenteraden
            """;

        var finding = Assert.Single(new LastStepCheck().Check(plan));

        Assert.Equal([3, 4], finding.Rows);
        Assert.Contains("6 tot 15 dagen", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispatch_in_between_is_fine()
    {
        const string plan = """
            1/5 | Verzending regiovisie aan raden
            Begin juni | Zienswijze in raad
            20/6 | Verzending definitieve regiovisie aan raden
            6 juli | Besluitvorming in gemeenteraden
            """;

        Assert.Empty(new LastStepCheck().Check(plan));
    }

    [Fact]
    public void A_plan_without_dispatches_is_fine()
    {
        const string plan = """
            Medio juni | Zienswijze in raad
            6 juli | Besluitvorming in gemeenteraden
            """;

        Assert.Empty(new LastStepCheck().Check(plan));
    }

    [Fact]
    public void Plenty_of_time_is_fine()
    {
        const string plan = """
            1/5 | Verzending regiovisie aan raden
            Medio mei | Zienswijze in raad
            6 juli | Besluitvorming in gemeenteraden
            """;

        Assert.Empty(new LastStepCheck().Check(plan));
    }
}
