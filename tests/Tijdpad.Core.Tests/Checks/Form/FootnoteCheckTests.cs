using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class FootnoteCheckTests
{
    [Fact]
    public void A_mark_before_its_word_is_reported()
    {
        const string plan = """
            4/7 | Besluitvorming in [1]gemeenteraden
            [1] Onder voorbehoud.
            """;

        var finding = Assert.Single(new FootnoteCheck().Check(plan));

        Assert.Equal([1], finding.Rows);
        Assert.Contains("vóór “gemeenteraden”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_behind_its_word_is_fine()
    {
        const string plan = """
            4/7 | Besluitvorming in gemeenteraden[1]
            [1] Onder voorbehoud.
            """;

        Assert.Empty(new FootnoteCheck().Check(plan));
    }

    [Fact]
    public void A_mark_in_a_heading_counts()
    {
        const string plan = """
            # Besluitvorming[1]
            4/7 | Besluitvorming in gemeenteraden
            [1] Onder voorbehoud.
            """;

        Assert.Empty(new FootnoteCheck().Check(plan));
    }

    [Fact]
    public void A_mark_without_a_note_is_reported()
    {
        const string plan = """
            4/7 | Besluitvorming in gemeenteraden[2]
            """;

        var finding = Assert.Single(new FootnoteCheck().Check(plan));

        Assert.Equal([1], finding.Rows);
        Assert.Contains("staat er niet", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_without_a_mark_is_reported()
    {
        const string plan = """
            4/7 | Besluitvorming in gemeenteraden
            [1] Onder voorbehoud.
            """;

        var finding = Assert.Single(new FootnoteCheck().Check(plan));

        Assert.Equal([], finding.Rows);
        Assert.Contains("voetnoot 1", finding.Message, StringComparison.Ordinal);
    }
}
