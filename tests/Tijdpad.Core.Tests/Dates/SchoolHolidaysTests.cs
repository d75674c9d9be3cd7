using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

public sealed class SchoolHolidaysTests
{
    [Theory]
    [InlineData(SchoolHolidayKind.Summer, 2017, SchoolRegion.North, "2017-07-22", "2017-09-03")]
    [InlineData(SchoolHolidayKind.Summer, 2017, SchoolRegion.Middle, "2017-07-08", "2017-08-20")]
    [InlineData(SchoolHolidayKind.Summer, 2017, SchoolRegion.South, "2017-07-15", "2017-08-27")]
    [InlineData(SchoolHolidayKind.May, 2017, SchoolRegion.Middle, "2017-04-22", "2017-04-30")]
    [InlineData(SchoolHolidayKind.Christmas, 2017, SchoolRegion.South, "2017-12-23", "2018-01-07")]
    [InlineData(SchoolHolidayKind.Spring, 2018, SchoolRegion.North, "2018-02-24", "2018-03-04")]
    public void A_holiday_is_found_by_the_year_in_which_it_begins(
        SchoolHolidayKind kind,
        int year,
        SchoolRegion region,
        string first,
        string last
    )
    {
        var holiday = SchoolHolidays.Find(kind, year, region);

        Assert.Equal(
            (DateOnly.Parse(first), DateOnly.Parse(last)),
            (holiday?.First, holiday?.Last)
        );
    }

    [Fact]
    public void Every_school_year_has_its_five_holidays_in_each_region()
    {
        for (var year = 2017; year <= 2027; year++)
            foreach (var region in Enum.GetValues<SchoolRegion>())
                Assert.Equal(
                    Enum.GetValues<SchoolHolidayKind>(),
                    SchoolHolidays
                        .All.Where(holiday => holiday.Region == region)
                        .Where(holiday =>
                            holiday.Last.AddMonths(5).Year == year
                            || holiday.First.AddMonths(5).Year == year && holiday.First.Month < 8
                        )
                        .Where(holiday => holiday.First >= new DateOnly(year - 1, 9, 1))
                        .Where(holiday => holiday.First < new DateOnly(year, 9, 1))
                        .OrderBy(holiday => holiday.First)
                        .Select(holiday => holiday.Kind)
                );
    }

    [Fact]
    public void Holidays_begin_on_a_Saturday_and_end_on_a_Sunday() =>
        Assert.All(
            SchoolHolidays.All,
            holiday =>
                Assert.Equal(
                    (DayOfWeek.Saturday, DayOfWeek.Sunday),
                    (holiday.First.DayOfWeek, holiday.Last.DayOfWeek)
                )
        );

    [Fact]
    public void Summer_lasts_six_weeks_Christmas_two_the_others_one() =>
        Assert.All(
            SchoolHolidays.All,
            holiday =>
                Assert.Equal(
                    holiday.Kind switch
                    {
                        SchoolHolidayKind.Summer => 44,
                        SchoolHolidayKind.Christmas => 16,
                        _ => 9,
                    },
                    holiday.Last.DayNumber - holiday.First.DayNumber + 1
                )
        );

    [Theory]
    [InlineData("Leiden", "Zuid-Holland", SchoolRegion.Middle)]
    [InlineData("Groningen", "Groningen", SchoolRegion.North)]
    [InlineData("Nijmegen", "Gelderland", SchoolRegion.South)]
    [InlineData("Apeldoorn", "Gelderland", SchoolRegion.Middle)]
    [InlineData("Eemnes", "Utrecht", SchoolRegion.North)]
    public void A_municipality_lies_in_the_region_of_its_province_unless_it_is_an_exception(
        string municipality,
        string province,
        SchoolRegion region
    ) => Assert.Equal(region, SchoolRegions.OfMunicipality(municipality, province));

    [Fact]
    public void An_unknown_municipality_has_no_region() =>
        Assert.Null(SchoolRegions.OfMunicipality("Nergenshuizen"));
}
