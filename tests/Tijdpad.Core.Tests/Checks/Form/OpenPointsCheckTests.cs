using Tijdpad.Checks.Form;

namespace Tijdpad.Core.Tests.Checks.Form;

public sealed class OpenPointsCheckTests
{
    [Fact]
    public void Points_that_no_row_has_are_reported()
    {
        const string plan = """
            ! Nieuwsbrief aan ondernemers
            ! Excursie klankbordgroep
            1/3 | Stuurgroep
            """;

        var finding = Assert.Single(new OpenPointsCheck().Check(plan));

        Assert.Equal([], finding.Rows);
        Assert.Contains("2 punten", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_that_a_row_has_is_fine()
    {
        const string plan = """
            ! Excursie klankbordgroep
            1/3 | Excursie met de klankbordgroep
            """;

        Assert.Empty(new OpenPointsCheck().Check(plan));
    }

    [Fact]
    public void No_points_are_fine()
    {
        const string plan = """
            1/3 | Stuurgroep
            """;

        Assert.Empty(new OpenPointsCheck().Check(plan));
    }
}
