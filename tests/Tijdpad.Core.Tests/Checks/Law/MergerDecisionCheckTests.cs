using Tijdpad.Checks.Law;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks.Law;

public sealed class MergerDecisionCheckTests
{
    private static readonly MergerDecisionCheck Check = new();

    [Fact]
    public void A_draft_that_lies_open_for_less_than_eight_weeks_is_reported()
    {
        var finding = Assert.Single(
            Check.Check("19 april t/m 6 juni 2017 | Herindelingsontwerp ter inzage")
        );

        Assert.Equal([1], finding.Rows);
        Assert.Contains("49 dagen", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_advice_within_eight_weeks_after_the_draft_is_reported()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                12 april 2017 | Vaststelling herindelingsontwerp in de raden
                24 mei 2017 | Vaststelling herindelingsadvies in de raden
                """
            )
        );

        Assert.Equal([1, 2], finding.Rows);
    }

    [Fact]
    public void A_council_without_a_decision_is_reported()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                @ Leiden, Katwijk
                12 april 2017 | Vaststelling herindelingsontwerp door gemeenteraad Leiden
                """
            )
        );

        Assert.Contains("Katwijk", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10 april t/m 4 juni 2017 | Herindelingsontwerp ter inzage")]
    [InlineData(
        "12 april 2017 | Vaststelling herindelingsontwerp in de raden\n20 september 2017 | Besluit herindelingsadvies in de raden"
    )]
    [InlineData("19 april t/m 6 juni 2017 | Omgevingsvisie ter inzage")]
    public void A_merger_in_time_and_other_subjects_are_fine(string lines) =>
        Assert.Empty(Check.Check(lines));

    [Fact]
    public void Decisions_on_different_days_should_say_that_the_text_is_one()
    {
        const string lines = """
            18 september 2017 | Besluit herindelingsadvies in de raad van Leiden
            21 september 2017 | Besluit herindelingsadvies in de raad van Katwijk
            """;

        var finding = Assert.Single(Check.Check(lines));

        Assert.Equal(Severity.Advice, finding.Severity);
        Assert.Empty(Check.Check(lines + " | gelijkluidend besluit"));
    }

    [Fact]
    public void It_is_silent_on_plans_about_which_nothing_can_be_said() =>
        OddPlans.AssertSilent(Check);
}
