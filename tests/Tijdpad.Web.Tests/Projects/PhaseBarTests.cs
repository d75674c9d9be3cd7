using Tijdpad.Web.Projects;
using Tijdpad.Web.Tests.Plans;

namespace Tijdpad.Web.Tests.Projects;

public sealed class PhaseBarTests
{
    private static readonly Tijdpad.Plans.Plan Plan = SamplePlans.Read("duinstreek-2017");

    [Fact]
    public void The_phases_fill_the_bar_in_their_order()
    {
        var bar = PhaseBar.Of(Plan, new(2017, 3, 14));

        Assert.Equal(
            ["BEELDVORMING", "OORDEELSVORMING", "BESLUITVORMING"],
            bar.Parts.Select(part => part.Phase.Name)
        );
        Assert.Equal(1, bar.Parts.Sum(part => part.Share), 0.000_001);
        Assert.All(bar.Parts, part => Assert.InRange(part.Share, 0.05, 1));
    }

    [Theory]
    [InlineData("2017-03-15", "BEELDVORMING")]
    [InlineData("2017-05-01", "OORDEELSVORMING")]
    [InlineData("2017-07-01", "BESLUITVORMING")]
    [InlineData("2016-01-01", null)]
    [InlineData("2030-01-01", null)]
    public void Today_stands_in_its_phase(string day, string? phase)
    {
        var bar = PhaseBar.Of(
            Plan,
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)
        );

        Assert.Equal(phase, bar.Now?.Phase.Name);
    }

    [Fact]
    public void A_plan_without_phases_has_no_bar() =>
        Assert.Empty(PhaseBar.Of(new Tijdpad.Plans.Plan("Leeg"), new(2017, 3, 14)).Parts);
}
