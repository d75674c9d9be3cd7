using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class NoLegendCheckTests
{
    [Fact]
    public void Marks_of_two_kinds_without_a_legend_are_reported()
    {
        const string plan = """
            1/3 | Verzending visie aan colleges | | | X
            8/3 | Bespreking visie in colleges | | | XX (1)
            """;

        var finding = Assert.Single(new NoLegendCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("X en XX", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_with_a_legend_are_fine()
    {
        const string plan = """
            1/3 | Verzending visie aan colleges[1] | | | X
            8/3 | Bespreking visie in colleges | | | XX (1)
            [1] X = stukken naar de colleges, XX = bespreking
            """;

        Assert.Empty(new NoLegendCheck().Check(plan));
    }

    [Fact]
    public void Single_crosses_explain_themselves()
    {
        const string plan = """
            1/3 | Verzending visie aan colleges | | | X
            8/3 | Bespreking visie in colleges | | | X
            """;

        Assert.Empty(new NoLegendCheck().Check(plan));
    }
}
