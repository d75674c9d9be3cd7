using Tijdpad.Checks.Bodies;

namespace Tijdpad.Core.Tests.Checks.Bodies;

public sealed class CoverageNotPlannedCheckTests
{
    private static readonly CoverageNotPlannedCheck Check = new();

    private const string Concern =
        "13/5 | Werksessie klankbordgroep | NB vertegenwoordiging van alle fracties is een aandachtspunt";

    [Fact]
    public void A_point_of_attention_that_no_row_takes_up_is_reported()
    {
        var finding = Assert.Single(Check.Check($"14/3 | Colleges\n{Concern}"));

        Assert.Equal([2], finding.Rows);
    }

    [Theory]
    [InlineData("20/3 | Uitnodigen fractievoorzitters voor de klankbordgroep\n" + Concern)]
    [InlineData("13/5 | Werksessie klankbordgroep | Planning is een aandachtspunt")]
    [InlineData("13/5 | Vaststellen samenstelling klankbordgroep")]
    public void A_row_that_takes_it_up_or_another_concern_is_fine(string lines) =>
        Assert.Empty(Check.Check(lines));
}
