using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData(2011, "2011-04-24")]
    [InlineData(2016, "2016-03-27")]
    [InlineData(2017, "2017-04-16")]
    [InlineData(2019, "2019-04-21")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_is_computed(int year, string sunday) =>
        Assert.Equal(DateOnly.Parse(sunday), PublicHolidays.EasterSunday(year));

    [Theory]
    [InlineData(2017, "2017-04-27")]
    [InlineData(2014, "2014-04-26")]
    [InlineData(2025, "2025-04-26")]
    [InlineData(2013, "2013-04-30")]
    [InlineData(2006, "2006-04-29")]
    public void The_birthday_is_kept_a_day_earlier_when_it_is_a_Sunday(int year, string day) =>
        Assert.Equal(DateOnly.Parse(day), PublicHolidays.KingsDay(year));

    [Fact]
    public void The_holidays_of_2017_stand_in_order() =>
        Assert.Equal(
            string.Join(
                "\n",
                (string[])
                    [
                        "01-01 Nieuwjaarsdag",
                        "04-14 Goede Vrijdag",
                        "04-16 Eerste Paasdag",
                        "04-17 Tweede Paasdag",
                        "04-27 Koningsdag",
                        "05-05 Bevrijdingsdag",
                        "05-25 Hemelvaartsdag",
                        "06-04 Eerste Pinksterdag",
                        "06-05 Tweede Pinksterdag",
                        "12-25 Eerste Kerstdag",
                        "12-26 Tweede Kerstdag",
                    ]
            ),
            string.Join(
                "\n",
                PublicHolidays.Of(2017).Select(holiday => $"{holiday.Day:MM-dd} {holiday.Name}")
            )
        );

    [Theory]
    [InlineData("2017-05-05", false)]
    [InlineData("2020-05-05", true)]
    [InlineData("2025-05-05", true)]
    [InlineData("2017-04-14", false)]
    [InlineData("2017-04-17", true)]
    public void Not_every_recognised_holiday_is_a_day_off(string day, bool isDayOff)
    {
        var holiday = Assert.Single(PublicHolidays.On(DateOnly.Parse(day)));

        Assert.Equal((true, isDayOff), (holiday.IsRecognised, holiday.IsDayOff));
    }
}
