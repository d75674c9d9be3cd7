using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Web.Plans.Calendar;
using Tijdpad.Web.Plans.Timeline;

namespace Tijdpad.Web.Tests.Plans.Calendar;

public sealed class CalendarSheetTests
{
    private static readonly DateOnly AsOf = new(2017, 3, 14);

    [Theory]
    [InlineData(2017, 2, 5)]
    [InlineData(2017, 5, 5)]
    [InlineData(2021, 2, 4)]
    [InlineData(2020, 12, 5)]
    public void A_month_is_as_many_whole_weeks_as_it_touches(int year, int month, int weeks)
    {
        var sheet = Month(year, month);

        Assert.Equal(weeks, sheet.Weeks.Count);
        Assert.All(sheet.Weeks, week => Assert.Equal(DayOfWeek.Monday, week.Monday.DayOfWeek));
        Assert.All(sheet.Weeks, week => Assert.Equal(IsoWeek.Of(week.Monday).Number, week.Number));
    }

    [Theory]
    [InlineData("16/3", "16 Day")]
    [InlineData("16/3 en 17/3", "16 Day, 17 Day")]
    [InlineData("16/3 of 17/3", "16 Choice, 17 Choice")]
    [InlineData("uiterlijk 17/3", "17 Deadline")]
    [InlineData("vanaf 17/3", "17 Start")]
    [InlineData("medio maart", "")]
    [InlineData("n.t.b.", "")]
    public void A_day_holds_what_is_or_may_be_on_it(string words, string entries) =>
        Assert.Equal(
            entries,
            string.Join(
                ", ",
                Month(2017, 3, words)
                    .Days.SelectMany(day => day.Entries)
                    .Select(entry => $"{entry.Day.Day} {entry.Kind}")
            )
        );

    [Theory]
    [InlineData("16/3", false)]
    [InlineData("13/3 t/m 17/3", false)]
    [InlineData("16/3 of 17/3", true)]
    [InlineData("medio maart", true)]
    [InlineData("uiterlijk 17/3", true)]
    [InlineData("voorjaar 2017", true)]
    [InlineData("uiterlijk 17/4", false)]
    [InlineData("medio april", false)]
    public void Beside_the_month_stands_what_may_be_in_it_and_has_no_day(
        string words,
        bool isOpen
    ) => Assert.Equal(isOpen, !Month(2017, 3, words).Open.IsEmpty);

    [Fact]
    public void What_takes_several_days_is_cut_at_the_ends_of_weeks()
    {
        var spans = Month(2017, 3, "15/3 t/m 21/3")
            .Weeks.SelectMany(week => week.SpanRows)
            .SelectMany(row => row)
            .Select(span => (span.First.Day, span.Last.Day, span.Lasts));

        Assert.Equal([(15, 19, true), (20, 21, true)], spans);
    }

    [Fact]
    public void Spans_in_a_row_of_a_week_do_not_overlap()
    {
        foreach (var name in Samples.Own)
        {
            var plan = SamplePlans.Read(name);
            var year = plan.AsOf!.Value.Year;
            var sheet = CalendarSheet.Of(plan, plan.Activities, new(year, 1, 1), new(year, 12, 31));
            foreach (var row in sheet.Weeks.SelectMany(week => week.SpanRows))
                Assert.All(
                    row.Zip(row.Skip(1)),
                    pair => Assert.True(pair.First.Last < pair.Second.First)
                );
        }
    }

    [Fact]
    public void Holidays_are_those_of_the_country_of_the_plan()
    {
        var dutch = SamplePlans.Read("duinstreek-2017");
        var flemish = SamplePlans.Read("fusie-zwalmkouter-2023");
        var (first, last) = (new DateOnly(2023, 4, 1), new DateOnly(2023, 5, 31));

        Assert.Contains(FreeDays.Within(dutch, first, last), days => days.Name == "Koningsdag");
        Assert.DoesNotContain(
            FreeDays.Within(flemish, first, last),
            days => days.Name == "Koningsdag"
        );
    }

    private static CalendarSheet Month(int year, int month, string words = "")
    {
        var activity = new Activity("a")
        {
            Title = "Stuurgroep",
            Date = FuzzyDate.Read(words, new(AsOf)),
        };
        var plan = new Plan("Proef", AsOf).WithActivities([activity]);
        var first = new DateOnly(year, month, 1);
        return CalendarSheet.Of(plan, plan.Activities, first, first.AddMonths(1).AddDays(-1));
    }
}
