using CsCheck;
using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2017-04-13", 1, "2017-04-14")]
    [InlineData("2017-04-14", 1, "2017-04-18")]
    [InlineData("2017-04-18", -1, "2017-04-14")]
    [InlineData("2017-12-22", 3, "2017-12-29")]
    [InlineData("2017-03-14", 0, "2017-03-14")]
    public void Weekends_and_holidays_are_skipped(string from, int count, string to) =>
        Assert.Equal(DateOnly.Parse(to), WorkingDays.Add(DateOnly.Parse(from), count));

    [Fact]
    public void Adding_and_counting_are_each_others_inverse() =>
        Gen.Select(Gen.Int[735_000, 740_000], Gen.Int[1, 60])
            .Sample(
                (number, count) =>
                {
                    var day = DateOnly.FromDayNumber(number);
                    return WorkingDays.Between(day, WorkingDays.Add(day, count)) == count;
                }
            );

    [Fact]
    public void A_Sunday_moves_to_Monday_or_back_to_Friday() =>
        Assert.Equal(
            (new DateOnly(2017, 3, 13), new DateOnly(2017, 3, 10)),
            (WorkingDays.OnOrAfter(new(2017, 3, 12)), WorkingDays.OnOrBefore(new(2017, 3, 12)))
        );
}
