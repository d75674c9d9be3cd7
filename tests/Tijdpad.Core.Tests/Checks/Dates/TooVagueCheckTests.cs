using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class TooVagueCheckTests
{
    private static readonly TooVagueCheck Check = new();

    [Fact]
    public void A_meeting_without_a_day_within_three_weeks_is_reported()
    {
        var finding = Assert.Single(
            Check.Check("14/3 | Colleges\n21/3 | Stuurgroep\neind maart | Klankbordgroep")
        );

        Assert.Equal([3], finding.Rows);
    }

    [Theory]
    [InlineData("14/3 | Colleges\n21/3 | Stuurgroep\nmedio juni | Zienswijze in de raad")]
    [InlineData("14/3 | Colleges\n21/3 | Stuurgroep\neind maart | Opstellen rapport")]
    [InlineData("maart | Klankbordgroep\napril | Raad\nmei | College")]
    [InlineData(
        "14/3 | Colleges\n21/3 | Stuurgroep\nmedio maart | Commissies | 16/3: commissie Leiden"
    )]
    public void What_is_far_off_needs_no_day_or_has_one_is_fine(string lines) =>
        Assert.Empty(Check.Check(lines));
}
