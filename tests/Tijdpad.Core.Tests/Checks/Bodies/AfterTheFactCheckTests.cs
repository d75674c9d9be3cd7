using Tijdpad.Checks.Bodies;

namespace Tijdpad.Core.Tests.Checks.Bodies;

public sealed class AfterTheFactCheckTests
{
    private static readonly AfterTheFactCheck Check = new();

    [Fact]
    public void Bare_meetings_on_the_day_after_what_they_should_prepare_are_one_finding()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                9/5 | conferentie van raden en colleges
                10/5 | Stuurgroep
                4/7 | Besluitvorming in de raden
                5/7 | Stuurgroep
                """
            )
        );

        Assert.Equal([1, 2, 3, 4], finding.Rows);
    }

    [Theory]
    [InlineData("9/5 | conferentie van raden en colleges\n10/5 | Stuurgroep | Terugblik")]
    [InlineData("9/5 | conferentie van raden en colleges\n11/5 | Stuurgroep")]
    [InlineData("6/6 | Bespreking in colleges\n7/6 | Stuurgroep")]
    public void A_meeting_with_a_purpose_on_another_day_or_after_a_college_is_fine(string lines) =>
        Assert.Empty(Check.Check(lines));
}
