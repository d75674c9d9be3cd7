using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class ResultNotReadyCheckTests
{
    [Fact]
    public void Results_used_before_they_are_ready_are_reported()
    {
        const string plan = """
            10/3 | Verzending visiedocument aan colleges | Uitkomsten van de enquête
            20/3 | Resultaten enquête gereed
            """;

        var finding = Assert.Single(new ResultNotReadyCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("pas gereed", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_used_afterwards_are_fine()
    {
        const string plan = """
            10/3 | Resultaten enquête gereed
            20/3 | Verzending visiedocument aan colleges | Uitkomsten van de enquête
            """;

        Assert.Empty(new ResultNotReadyCheck().Check(plan));
    }

    [Fact]
    public void The_draft_that_forgets_the_results_is_named()
    {
        const string plan = """
            10/3 | Verzending visiedocument aan colleges | Uitkomsten van de enquête (voorlopige cijfers)
            20/3 | Resultaten enquête gereed
            21/3 | Aanpassen visiedocument
            """;

        var finding = Assert.Single(new ResultNotReadyCheck().Check(plan));

        Assert.Equal([1, 2, 3], finding.Rows);
        Assert.Contains(
            "noemt de definitieve uitkomsten niet",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Results_of_something_else_are_fine()
    {
        const string plan = """
            10/3 | Verzending visiedocument aan colleges | Uitkomsten van de bewonersavond
            20/3 | Resultaten enquête gereed
            """;

        Assert.Empty(new ResultNotReadyCheck().Check(plan));
    }
}
