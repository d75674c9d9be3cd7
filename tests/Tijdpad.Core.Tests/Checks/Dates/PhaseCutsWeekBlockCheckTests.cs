using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class PhaseCutsWeekBlockCheckTests
{
    private static readonly PhaseCutsWeekBlockCheck Check = new();

    [Fact]
    public void A_phase_that_begins_inside_a_block_of_weeks_is_reported()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                # BEELDVORMING
                ## Week 12
                21/3 | Stuurgroep
                ## Week 13 – 15
                28/3 | Werkgroep
                # OORDEELSVORMING
                11/4 | Bespreking in colleges
                ## Week 16
                18/4 | Raad
                """
            )
        );

        Assert.Equal([2, 3], finding.Rows);
        Assert.Contains(
            "“OORDEELSVORMING” begint midden in",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_phase_that_begins_with_a_week_of_its_own_is_fine() =>
        Assert.Empty(
            Check.Check(
                """
                # BEELDVORMING
                ## Week 12
                21/3 | Stuurgroep
                # OORDEELSVORMING
                ## Week 13
                28/3 | Raad
                """
            )
        );

    [Fact]
    public void Phases_under_a_month_are_fine() =>
        Assert.Empty(
            Check.Check(
                """
                # BEELDVORMING
                ## Maart 2017
                21/3 | Stuurgroep
                # OORDEELSVORMING
                28/3 | Raad
                """
            )
        );
}
