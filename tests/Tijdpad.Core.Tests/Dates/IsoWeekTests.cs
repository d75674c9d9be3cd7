using CsCheck;
using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

public sealed class IsoWeekTests
{
    [Theory]
    [InlineData("2017-03-14", 2017, 11)]
    [InlineData("2016-01-01", 2015, 53)]
    [InlineData("2018-12-31", 2019, 1)]
    [InlineData("2021-01-03", 2020, 53)]
    [InlineData("2026-12-31", 2026, 53)]
    [InlineData("2033-01-02", 2032, 53)]
    [InlineData("2017-07-09", 2017, 27)]
    public void A_day_is_in_its_week(string day, int year, int number) =>
        Assert.Equal(new IsoWeek(year, number), IsoWeek.Of(DateOnly.Parse(day)));

    [Theory]
    [InlineData(2015, 53)]
    [InlineData(2016, 52)]
    [InlineData(2017, 52)]
    [InlineData(2020, 53)]
    [InlineData(2026, 53)]
    [InlineData(2032, 53)]
    public void Some_years_have_a_week_53(int year, int weeks) =>
        Assert.Equal(weeks, IsoWeek.WeeksIn(year));

    [Fact]
    public void A_week_that_is_not_there_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new IsoWeek(2017, 53));

    [Fact]
    public void A_week_runs_from_Monday_through_Sunday_and_holds_its_days() =>
        Gen.Int[700_000, 760_000]
            .Select(DateOnly.FromDayNumber)
            .Sample(day =>
            {
                var week = IsoWeek.Of(day);
                return week.Monday.DayOfWeek == DayOfWeek.Monday
                    && week.Sunday == week.Monday.AddDays(6)
                    && week.Contains(day)
                    && week.On(day.DayOfWeek) == day
                    && week < week.Next();
            });
}
