using Tijdpad.Checks.Law;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks.Law;

public sealed class OpinionTermCheckTests
{
    private static readonly OpinionTermCheck Check = new();

    [Fact]
    public void A_decision_within_eight_weeks_is_a_warning_under_the_law_of_now()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                5 maart 2024 | Verzending ontwerp gemeenschappelijke regeling aan de raden
                9 april 2024 | Zienswijze in de raden
                23 april 2024 | Besluitvorming in de raden
                """,
                new DateOnly(2024, 1, 9)
            )
        );

        Assert.Equal([1, 2, 3], finding.Rows);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("30 april 2024", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_of_cooperation_before_the_law_is_advice()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                6/6 | Bespreking voorstel samenwerkingsvorm in colleges en doorgeleiding naar raden
                medio juni | Zienswijze in raad
                4/7 | Besluitvorming in gemeenteraden
                """
            )
        );

        Assert.Equal(Severity.Advice, finding.Severity);
        Assert.Contains("1 augustus 2017", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "6/6 | Verzending ontwerp gemeenschappelijke regeling aan de raden\nmedio juni | Zienswijze in de raad\n5 september 2017 | Besluitvorming in de raden"
    )]
    [InlineData(
        "6/6 | Verzending omgevingsvisie aan de raden\nmedio juni | Zienswijze in de raad\n4/7 | Besluitvorming in de raden"
    )]
    [InlineData(
        "6/6 | Verzending ontwerpbegroting gemeenschappelijke regeling aan de raden\nmedio juni | Zienswijze begroting in de raad\n4/7 | Besluitvorming in de raden"
    )]
    public void Later_decisions_and_other_subjects_are_fine(string lines) =>
        Assert.Empty(Check.Check(lines));

    [Fact]
    public void It_is_silent_on_plans_about_which_nothing_can_be_said() =>
        OddPlans.AssertSilent(Check);
}
