using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class WeekdayDoesNotFitCheckTests
{
    private static readonly WeekdayDoesNotFitCheck Check = new();

    [Fact]
    public void A_weekday_that_is_not_that_of_the_day_is_reported()
    {
        var finding = Assert.Single(Check.Check("di 14/3 | Colleges\nma 21/3/2017 | Raad"));

        Assert.Equal([2], finding.Rows);
        Assert.Contains("een dinsdag", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weekdays_that_all_miss_by_the_inferred_year_are_left_alone() =>
        Assert.Empty(Check.Check("wo 14/3 | A\nwo 21/3 | B\nwo 28/3 | C\nwo 4/4 | D\nwo 11/4 | E"));

    [Fact]
    public void A_weekday_below_a_wrong_year_is_measured_in_the_year_of_the_plan() =>
        Assert.Empty(
            Check.Check(
                "di 10 april | A\n09-05-2017 | B\ndonderdag 24 mei | C",
                new DateOnly(2018, 2, 1)
            )
        );

    [Fact]
    public void A_weekday_that_fits_is_fine() =>
        Assert.Empty(Check.Check("dinsdag 14 maart 2017 | Colleges\nwo 15/3 | Raad"));
}
