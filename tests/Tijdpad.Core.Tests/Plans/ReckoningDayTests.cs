using System.Globalization;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Plans;

public sealed class ReckoningDayTests
{
    private static readonly DateOnly Own = new(2017, 3, 14);

    [Theory]
    [InlineData("2017-02-01", "2017-02-01")]
    [InlineData("2017-05-01", "2017-05-01")]
    [InlineData("2017-07-10", "2017-07-10")]
    [InlineData("2017-07-11", "2017-03-14")]
    [InlineData("2026-11-24", "2017-03-14")]
    public void It_is_today_until_the_last_day_of_the_plan_has_passed(string today, string day) =>
        Assert.Equal(Day(day), ReckoningDay.Of(PlanOf(Own), Day(today)));

    [Theory]
    [InlineData("2017-07-10", "2017-07-10")]
    [InlineData("2026-11-24", "2017-07-04")]
    public void Of_a_plan_without_a_day_of_its_own_it_is_the_first_day_when_all_has_passed(
        string today,
        string day
    ) => Assert.Equal(Day(day), ReckoningDay.Of(PlanOf(null), Day(today)));

    [Fact]
    public void A_plan_without_dates_is_reckoned_from_today() =>
        Assert.Equal(Own, ReckoningDay.Of(new Plan("Proef", null), Own));

    [Fact]
    public void A_day_at_the_end_of_the_calendar_is_no_day_to_reckon_from() =>
        Assert.Equal(
            new DateOnly(2026, 11, 24),
            ReckoningDay.Of(PlanOf(DateOnly.MinValue), new(2026, 11, 24))
        );

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    // the last day is that of one municipality
    private static Plan PlanOf(DateOnly? own) =>
        new Plan("Proef", own).WithActivities([
            new("rij-1")
            {
                Date = FuzzyDate.Read("4/7", new(Own)),
                Occurrences =
                [
                    new("Duinoord", FuzzyDate.Read("4/7", new(Own)), ""),
                    new("Zandhoek", FuzzyDate.Read("10/7", new(Own)), ""),
                ],
            },
        ]);
}
