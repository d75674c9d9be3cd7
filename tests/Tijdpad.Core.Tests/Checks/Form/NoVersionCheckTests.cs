using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class NoVersionCheckTests
{
    [Fact]
    public void A_row_without_a_version_among_others_is_reported()
    {
        const string plan = """
            1/3 | Bespreking nota wonen versie 0.1 in college
            8/3 | Bespreking nota wonen versie 0.2 in college
            15/3 | Verzending nota wonen aan raad
            """;

        var finding = Assert.Single(new NoVersionCheck().Check(plan));

        Assert.Equal([3], finding.Rows);
        Assert.Contains("nota wonen", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_all_give_a_version_are_fine()
    {
        const string plan = """
            1/3 | Bespreking nota wonen versie 0.1 in college
            8/3 | Bespreking nota wonen versie 0.2 in college
            15/3 | Verzending nota wonen versie 0.3 aan raad
            """;

        Assert.Empty(new NoVersionCheck().Check(plan));
    }

    [Fact]
    public void A_plan_without_versions_is_fine()
    {
        const string plan = """
            1/3 | Bespreking nota wonen in college
            15/3 | Verzending nota wonen aan raad
            """;

        Assert.Empty(new NoVersionCheck().Check(plan));
    }
}
