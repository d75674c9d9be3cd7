using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Dates;
using Tijdpad.Rhythms;

namespace Tijdpad.Core.Tests.Rhythms;

/// <summary>Twenty years of meetings, against sums that are done in another way.</summary>
public sealed class BodyCalendarLawTests
{
    private static readonly DateOnly First = new(2011, 1, 1);

    private static readonly DateOnly Last = new(2030, 12, 31);

    private static readonly IReadOnlyList<DateOnly> Days =
    [
        .. Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays),
    ];

    private static readonly Gen<DayOfWeek> Weekday = Gen.Int[1, 5].Select(day => (DayOfWeek)day);

    private static readonly Gen<SchoolRegion?> Region = Gen.Int[0, 3]
        .Select(n => n == 3 ? (SchoolRegion?)null : (SchoolRegion)n);

    [Fact]
    public void Once_in_so_many_weeks_is_a_walk_with_even_steps() =>
        Gen.Select(Weekday, Gen.Int[1, 12], Gen.Int[0, 6000])
            .Sample(
                (weekday, every, from) =>
                {
                    var start = First.AddDays(from);
                    var walked = new HashSet<DateOnly>();
                    var day = IsoWeek.MondayOf(start).AddDays(IsoWeek.DayNumber(weekday));
                    while (day >= First)
                        day = day.AddDays(-7 * every);
                    for (day = day.AddDays(7 * every); day <= Last; day = day.AddDays(7 * every))
                        walked.Add(day);

                    var rhythm = new Rhythm.Weekly([weekday], every, start);

                    Assert.Equal(walked, Days.Where(rhythm.FallsOn).ToHashSet());
                },
                iter: 60
            );

    [Fact]
    public void The_weeks_of_a_cycle_share_all_its_weekdays_among_them() =>
        Gen.Select(Weekday, Gen.Int[2, 8], Gen.Int[0, 6000])
            .Sample(
                (weekday, weeks, from) =>
                {
                    var cycle = Enumerable
                        .Range(1, weeks)
                        .Select(week => new Rhythm.InCycle(
                            weeks,
                            week,
                            weekday,
                            First.AddDays(from)
                        ))
                        .ToList();

                    foreach (var day in Days)
                        Assert.Equal(
                            day.DayOfWeek == weekday ? 1 : 0,
                            cycle.Count(rhythm => rhythm.FallsOn(day))
                        );
                },
                iter: 20
            );

    [Fact]
    public void A_weekday_of_the_month_falls_where_counting_says() =>
        Gen.Select(Weekday, Gen.Int[0, 5])
            .Sample(
                (weekday, which) =>
                {
                    var rhythm = new Rhythm.Monthly(
                        [which == 0 ? Rhythm.Monthly.Last : which],
                        weekday
                    );
                    var counted = Days.Where(day => day.DayOfWeek == weekday)
                        .GroupBy(day => (day.Year, day.Month))
                        .Select(month =>
                            which == 0 ? month.Last() : month.Skip(which - 1).FirstOrDefault()
                        )
                        .Where(day => day != default);

                    Assert.Equal(counted, Days.Where(rhythm.FallsOn));
                },
                iter: 60
            );

    [Theory]
    [InlineData("elke week op dinsdag", 51, 53)]
    [InlineData("elke 3 weken op woensdag vanaf 8 januari 2025", 17, 18)]
    [InlineData("week 4 van 4 op maandag, week 1 vanaf 2025-01-06", 12, 14)]
    [InlineData("eerste en derde donderdag van de maand", 24, 24)]
    [InlineData("laatste woensdag van de maand", 12, 12)]
    [InlineData("vijfde vrijdag van de maand", 4, 5)]
    public void A_year_holds_so_many(string text, int fewest, int most)
    {
        var rhythm = RhythmSpelling.Read(text)!;

        Assert.All(
            Enumerable.Range(2011, 20),
            year =>
                Assert.InRange(
                    Days.Count(day => day.Year == year && rhythm.FallsOn(day)),
                    fewest,
                    most
                )
        );
    }

    [Fact]
    public void Nobody_meets_on_a_holiday_or_in_recess_unless_it_was_added() =>
        Gen.Select(TimingGen.Calendar, Region)
            .Sample(
                (calendar, region) =>
                {
                    foreach (var day in Days.Where(day => calendar.MeetsOn(day, region)))
                    {
                        if (calendar.Added.Contains(day))
                            continue;
                        Assert.DoesNotContain(day, calendar.Dropped);
                        Assert.DoesNotContain(calendar.Recesses, recess => recess.Contains(day));
                        if (calendar.Rhythm is Rhythm.OnDays)
                            continue;
                        Assert.DoesNotContain(
                            PublicHolidays.Of(day.Year),
                            holiday => holiday.IsDayOff && holiday.Day == day
                        );
                        if (calendar.SkipsSchoolHolidays && region is { } known)
                            Assert.Empty(SchoolHolidays.On(day, known));
                    }
                },
                iter: 60
            );

    [Fact]
    public void What_is_added_is_always_met_and_what_is_dropped_never() =>
        Gen.Select(TimingGen.Calendar, Region)
            .Sample(
                (calendar, region) =>
                {
                    Assert.All(calendar.Added, day => Assert.True(calendar.MeetsOn(day, region)));
                    Assert.All(
                        calendar.Dropped.Where(day => !calendar.Added.Contains(day)),
                        day => Assert.False(calendar.MeetsOn(day, region))
                    );
                }
            );

    [Fact]
    public void The_next_and_the_last_meeting_are_each_others_inverse() =>
        Gen.Select(TimingGen.Calendar, Region, Gen.Int[-40, 900])
            .Sample(
                (calendar, region, at) =>
                {
                    var (first, last) = (new DateOnly(2028, 12, 1), new DateOnly(2030, 12, 1));
                    var meetings = MeetingDays.Of(calendar, region, first, last);
                    var all = Days.Where(day =>
                            day >= first && day <= last && calendar.MeetsOn(day, region)
                        )
                        .ToList();
                    var asked = first.AddDays(at);

                    Assert.Equal(all, meetings.Between(first, last));
                    Assert.Equal(
                        all.Where(day => day >= asked).Cast<DateOnly?>().FirstOrDefault(),
                        meetings.OnOrAfter(asked)
                    );
                    Assert.Equal(
                        all.Where(day => day <= asked).Cast<DateOnly?>().LastOrDefault(),
                        meetings.OnOrBefore(asked)
                    );
                    if (meetings.OnOrAfter(asked) is { } next)
                        Assert.Equal(next, meetings.OnOrBefore(next));
                },
                iter: 60
            );

    [Fact]
    public void Papers_are_never_due_after_the_meeting_and_a_later_meeting_never_wants_them_sooner() =>
        Gen.Select(TimingGen.LeadTime, TimingGen.Calendar, Gen.Int[0, 6000])
            .Sample(
                (time, other, at) =>
                {
                    var lead = PapersOf(time, other);
                    var meeting = First.AddDays(at);

                    Assert.True(lead.LastDispatch(meeting) <= meeting);
                    Assert.True(
                        lead.LastDispatch(meeting) <= lead.LastDispatch(meeting.AddDays(1))
                    );
                }
            );

    [Fact]
    public void Papers_that_go_out_after_another_body_were_in_its_last_meeting_that_leaves_the_notice() =>
        Gen.Select(TimingGen.LeadTime, TimingGen.After, TimingGen.Calendar, Gen.Int[0, 2000])
            .Where(one => one.Item1.Unit != LeadTimeUnit.Weekday)
            .Sample(
                (notice, after, other, at) =>
                {
                    var papers = PapersOf(notice with { After = after }, other);
                    var meeting = First.AddDays(at);
                    var last = notice.LastDispatch(meeting);
                    var treated = papers.LastMeetingBefore(meeting);

                    if (treated is not { } day)
                    {
                        Assert.Equal(last, papers.LastDispatch(meeting));
                        return;
                    }
                    Assert.True(papers.OtherMeetsOn(day));
                    Assert.Equal(after.DispatchDay(day), papers.LastDispatch(meeting));
                    Assert.True(papers.LastDispatch(meeting) <= last);
                    Assert.DoesNotContain(
                        Enumerable.Range(1, 60).Select(day.AddDays),
                        later => papers.OtherMeetsOn(later) && after.DispatchDay(later) <= last
                    );
                }
            );

    [Fact]
    public void A_dispatch_day_comes_after_the_meeting_and_a_later_meeting_never_sends_sooner() =>
        Gen.Select(TimingGen.After, Gen.Int[0, 6000])
            .Sample(
                (after, at) =>
                {
                    var meeting = First.AddDays(at);

                    Assert.True(after.DispatchDay(meeting) > meeting);
                    Assert.True(
                        after.DispatchDay(meeting) <= after.DispatchDay(meeting.AddDays(1))
                    );
                    if (after.Weekday is { } weekday)
                    {
                        Assert.Equal(weekday, after.DispatchDay(meeting).DayOfWeek);
                        Assert.InRange(
                            after.DispatchDay(meeting).DayNumber - meeting.DayNumber,
                            7 * after.Count - 6,
                            7 * after.Count
                        );
                    }
                }
            );

    private static PaperDays PapersOf(LeadTime lead, BodyCalendar other) =>
        lead.After is null
            ? new(lead)
            : new(
                lead,
                new(new(other.Kind, other.Name, other.Municipality), other, []),
                SchoolRegion.Middle
            );

    [Fact]
    public void Five_working_days_leave_five_working_days_in_between() =>
        Gen.Int[20, 6000]
            .Sample(at =>
            {
                var meeting = First.AddDays(at);
                var sent = LeadTime.OfWorkingDays(5).LastDispatch(meeting);

                Assert.True(WorkingDays.IsWorkingDay(sent));
                Assert.Equal(
                    5,
                    Days.Count(d => d >= sent && d < meeting && WorkingDays.IsWorkingDay(d))
                );
            });

    [Fact]
    public void Where_school_holidays_are_not_known_likely_weeks_are_taken()
    {
        var council = new BodyCalendar(BodyKind.Council, "raad", "Duinoord")
        {
            Rhythm = new Rhythm.Weekly([DayOfWeek.Monday]),
        };
        bool Meets(int year, int month, int day) =>
            council.MeetsOn(new(year, month, day), SchoolRegion.North);

        Assert.False(Meets(2029, 7, 23));
        Assert.False(Meets(2029, 12, 31));
        Assert.False(Meets(2029, 10, 22));
        Assert.True(Meets(2029, 6, 25));
        Assert.True(Meets(2029, 9, 3));
        Assert.True(Meets(2030, 1, 7));
    }

    [Fact]
    public void Likely_weeks_are_holidays_in_the_years_that_are_known()
    {
        var known = Days.Where(day =>
            SchoolDays.IsKnown(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        );

        // the three summers have ISO weeks 30 to 33 in common in every year
        Assert.All(
            known.Where(day => IsoWeek.Of(day).Number is >= 30 and <= 33),
            day => Assert.True(SchoolDays.IsHoliday(day, null), $"{day}")
        );
    }
}
