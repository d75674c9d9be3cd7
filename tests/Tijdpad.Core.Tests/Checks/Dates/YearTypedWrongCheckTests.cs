using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class YearTypedWrongCheckTests
{
    private static readonly YearTypedWrongCheck Check = new();

    [Fact]
    public void A_year_that_jumps_away_from_both_neighbours_is_reported()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                03-04-2018 | Vaststelling in college
                24-04-2018 | Verzending
                09-05-2017 | Commissie
                24-05-2018 | Raad
                """
            )
        );

        Assert.Equal([3], finding.Rows);
        Assert.Contains("wo 9 mei 2018", finding.Repair, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_goes_back_is_reported_though_the_rows_below_follow_it()
    {
        var finding = Assert.Single(
            Check.Check(
                """
                di 10 april | Bespreking in colleges
                09-05-2017 | Commissie
                24 mei | Raad
                28 juni | Publicatie
                """,
                new DateOnly(2018, 2, 1)
            )
        );

        Assert.Equal([2], finding.Rows);
        Assert.Contains("wo 9 mei 2018", finding.Repair, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17-12-2015 | A\n06-01-2016 | B\n03-02-2016 | C")]
    [InlineData("03-04-2018 | A\n24-04-2018 | B\n01-01-2020 | Start")]
    [InlineData("2018 | A\n2019 | B\n2018 | C")]
    public void Plans_that_run_on_into_other_years_are_fine(string lines) =>
        Assert.Empty(Check.Check(lines));
}
