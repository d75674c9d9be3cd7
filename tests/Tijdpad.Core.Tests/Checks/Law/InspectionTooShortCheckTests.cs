using Tijdpad.Checks.Law;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks.Law;

public sealed class InspectionTooShortCheckTests
{
    private static readonly InspectionTooShortCheck Check = new();

    [Theory]
    [InlineData("20 maart t/m 14 april 2017 | Ontwerpomgevingsplan ter inzage")]
    [InlineData("april 2017 | Ontwerpbesluit ter inzage (4 weken)")]
    public void A_draft_that_lies_open_for_less_than_six_weeks_is_reported(string lines)
    {
        var finding = Assert.Single(Check.Check(lines));

        Assert.Equal([1], finding.Rows);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("20 maart t/m 30 april 2017 | Ontwerpomgevingsplan ter inzage")]
    [InlineData("20 maart t/m 14 april 2017 | Voorontwerp ter inzage")]
    [InlineData("20 maart t/m 14 april 2017 | Ontwerpbegroting ter inzage")]
    [InlineData("februari – maart 2017 | Ontwerp ter inzage")]
    [InlineData("20 maart t/m 14 april 2017 | Definitief ontwerp bespreken")]
    public void Six_weeks_and_other_procedures_are_fine(string lines) =>
        Assert.Empty(Check.Check(lines));

    [Fact]
    public void It_is_silent_on_plans_about_which_nothing_can_be_said() =>
        OddPlans.AssertSilent(Check);
}
