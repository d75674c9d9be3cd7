using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class OpenAlternativeCheckTests
{
    [Fact]
    public void An_alternative_without_a_choice_is_reported()
    {
        const string plan = """
            1/3 | Stuurgroep
            4/7 | Besluitvorming in raden[1]
            [1] Alternatief: besluit begin september.
            """;

        var finding = Assert.Single(new OpenAlternativeCheck().Check(plan));

        Assert.Equal([2], finding.Rows);
        Assert.Contains("andere weg open", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alternative_with_a_choice_is_fine()
    {
        const string plan = """
            1/3 | Stuurgroep
            1/5 | Keuze besluit voor of na de zomer
            4/7 | Besluitvorming in raden[1]
            [1] Alternatief: besluit begin september.
            """;

        Assert.Empty(new OpenAlternativeCheck().Check(plan));
    }

    [Fact]
    public void Other_notes_are_fine()
    {
        const string plan = """
            1/3 | Stuurgroep
            4/7 | Besluitvorming in raden[1]
            [1] De raden vergaderen op dezelfde avond.
            """;

        Assert.Empty(new OpenAlternativeCheck().Check(plan));
    }
}
