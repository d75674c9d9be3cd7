using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class UnknownReferenceCheckTests
{
    [Fact]
    public void A_meeting_that_is_not_in_the_plan_is_reported()
    {
        const string plan = """
            1/3 | Bespreking visie in colleges
            8/3 | Werkgroep | Verwerken van de opmerkingen uit de stuurgroep van 6/3
            15/3 | Stuurgroep
            """;

        var finding = Assert.Single(new UnknownReferenceCheck().Check(plan));

        Assert.Equal([2], finding.Rows);
        Assert.Contains("ma 6 mrt 2017", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_that_is_in_the_plan_is_fine()
    {
        const string plan = """
            1/3 | Bespreking visie in colleges
            6/3 | Stuurgroep
            8/3 | Werkgroep | Verwerken van de opmerkingen uit de stuurgroep van 6/3
            15/3 | Bespreking visie in colleges
            """;

        Assert.Empty(new UnknownReferenceCheck().Check(plan));
    }

    [Fact]
    public void An_older_baseline_than_the_last_discussion_is_reported()
    {
        const string plan = """
            1/3 | Bespreking koersdocument in colleges
            15/3 | Bespreking koersdocument in colleges | Wijzigingen zijn gemarkeerd ten opzichte van de versie in college d.d. 21/2
            """;

        var finding = Assert.Single(new UnknownReferenceCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("di 21 feb 2017", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_the_plan_does_not_follow_is_fine()
    {
        const string plan = """
            1/3 | Bespreking visie in colleges
            8/3 | Werkgroep | Verwerken van de opmerkingen uit de stuurgroep van 6/3
            15/3 | Bespreking visie in colleges
            """;

        Assert.Empty(new UnknownReferenceCheck().Check(plan));
    }

    [Fact]
    public void The_past_before_the_plan_is_fine()
    {
        const string plan = """
            1/3 | Bespreking visie in colleges | Zie het besluit van de raad van 21/2
            15/3 | Bespreking visie in colleges
            """;

        Assert.Empty(new UnknownReferenceCheck().Check(plan));
    }
}
