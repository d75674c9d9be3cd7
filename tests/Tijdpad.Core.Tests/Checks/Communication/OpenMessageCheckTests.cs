using Tijdpad.Checks.Communication;

namespace Tijdpad.Core.Tests.Checks.Communication;

public sealed class OpenMessageCheckTests
{
    [Fact]
    public void A_message_with_a_question_mark_is_reported()
    {
        const string plan = """
            10/3 | Enquête gereed | | * nieuwsbrief?; * website
            20/3 | Persmoment | | Wethouder (en projectleider?) geeft toelichting
            """;

        var finding = Assert.Single(new OpenMessageCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("nieuwsbrief?", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settled_messages_are_fine()
    {
        const string plan = """
            10/3 | Enquête gereed | | * nieuwsbrief; * website
            """;

        Assert.Empty(new OpenMessageCheck().Check(plan));
    }

    [Fact]
    public void A_question_elsewhere_is_not_of_this_rule()
    {
        const string plan = """
            10/3 | Zienswijze in commissie (of direct in raad?)
            """;

        Assert.Empty(new OpenMessageCheck().Check(plan));
    }
}
