using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class MarksStopCheckTests
{
    [Fact]
    public void Marks_that_stop_are_reported()
    {
        const string plan = """
            1/3 | Verzending visie aan colleges | | | X
            8/3 | Bespreking visie in colleges | | | XX (1)
            15/3 | Verzending visie aan colleges | | | X
            22/3 | Bespreking visie in colleges | | | XX (2)
            1/6 | Zienswijze in raad
            4/7 | Besluitvorming in raden
            """;

        var finding = Assert.Single(new MarksStopCheck().Check(plan));

        Assert.Equal([5, 6], finding.Rows);
        Assert.Contains("staat er geen merk meer", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_to_the_end_are_fine()
    {
        const string plan = """
            1/3 | Verzending visie aan colleges | | | X
            8/3 | Bespreking visie in colleges | | | XX (1)
            1/6 | Zienswijze in raad | | | XX (2)
            4/7 | Besluitvorming in raden | | | XXX (1)
            """;

        Assert.Empty(new MarksStopCheck().Check(plan));
    }

    [Fact]
    public void A_plan_with_few_marks_is_fine()
    {
        const string plan = """
            1/3 | Bespreking visie in colleges | | | X
            1/6 | Zienswijze in raad
            4/7 | Besluitvorming in raden
            """;

        Assert.Empty(new MarksStopCheck().Check(plan));
    }
}
