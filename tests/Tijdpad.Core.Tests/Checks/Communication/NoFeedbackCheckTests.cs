using Tijdpad.Checks.Communication;

namespace Tijdpad.Core.Tests.Checks.Communication;

public sealed class NoFeedbackCheckTests
{
    [Fact]
    public void Input_without_any_message_afterwards_is_reported()
    {
        const string plan = """
            1/3 | Aankondiging | | website
            20/3 | Bewonersavond | Ophalen van wensen
            1/5 | Stuurgroep
            """;

        var finding = Assert.Single(new NoFeedbackCheck().Check(plan));

        Assert.Equal([2], finding.Rows);
        Assert.Contains("horen wat er met hun inbreng", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Feedback_afterwards_is_fine()
    {
        const string plan = """
            1/3 | Aankondiging | | website
            20/3 | Bewonersavond | Ophalen van wensen
            1/5 | Terugkoppeling | | mail aan deelnemers
            8/5 | Stuurgroep
            """;

        Assert.Empty(new NoFeedbackCheck().Check(plan));
    }

    [Fact]
    public void A_plan_without_messages_is_fine()
    {
        const string plan = """
            20/3 | Bewonersavond | Ophalen van wensen
            1/5 | Stuurgroep
            """;

        Assert.Empty(new NoFeedbackCheck().Check(plan));
    }

    [Fact]
    public void An_evening_that_only_informs_is_fine()
    {
        const string plan = """
            1/3 | Aankondiging | | website
            20/3 | Informatieavond | Uitleg over de plannen
            1/5 | Stuurgroep
            """;

        Assert.Empty(new NoFeedbackCheck().Check(plan));
    }

    [Fact]
    public void Input_in_the_last_row_is_fine()
    {
        const string plan = """
            1/3 | Aankondiging | | website
            20/3 | Bewonersavond | Ophalen van wensen
            """;

        Assert.Empty(new NoFeedbackCheck().Check(plan));
    }
}
