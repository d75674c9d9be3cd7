using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class MissingListCheckTests
{
    [Fact]
    public void A_lead_without_its_list_is_reported()
    {
        const string plan = """
            1/3 | Stuurgroep | Agendapunten:; * planning; * middelen
            8/3 | Stuurgroep | Agendapunten:; Bespreken van de koers
            """;

        var finding = Assert.Single(new MissingListCheck().Check(plan));

        Assert.Equal([2], finding.Rows);
        Assert.Contains("volgt geen lijst", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_with_its_list_is_fine()
    {
        const string plan = """
            1/3 | Stuurgroep | Agendapunten:; * planning; * middelen
            """;

        Assert.Empty(new MissingListCheck().Check(plan));
    }

    [Fact]
    public void A_lead_at_the_end_is_reported()
    {
        const string plan = """
            1/3 | Stuurgroep | Onderwerpen:
            """;

        var finding = Assert.Single(new MissingListCheck().Check(plan));

        Assert.Equal([1], finding.Rows);
        Assert.Contains("daarna staat niets", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_in_a_source_without_lists_is_fine()
    {
        const string plan = """
            1/3 | Stuurgroep | Agendapunten:; planning; middelen
            """;

        Assert.Empty(new MissingListCheck().Check(plan));
    }
}
