using Tijdpad.Activities;
using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Rhythms;

namespace Tijdpad.Core.Tests.Proposals;

public sealed class CommonWindowsTests
{
    private static readonly DateOnly June = new(2017, 6, 1);
    private static readonly DateOnly July = new(2017, 7, 31);

    [Fact]
    public void A_window_says_by_when_papers_committee_and_college_must_be_ready()
    {
        var plan = PlanOf(
            Council("Duinoord", new DateOnly(2017, 6, 26)) with
            {
                LeadTime = LeadTime.OfDays(10),
            },
            Council("Zandhoek", new DateOnly(2017, 6, 29)),
            new BodyCalendar(BodyKind.Committee, "commissie", "Duinoord")
            {
                Rhythm = new Rhythm.OnDays([new(2017, 6, 12)]),
                LeadTime = LeadTime.OfDays(7),
            }
        );

        var found = CommonWindows.Of(plan, Request(plan) with { Today = June });

        var window = Assert.Single(found.Windows);
        Assert.Equal(
            (new(2017, 6, 26), new(2017, 6, 29), 4),
            (window.First, window.Last, window.Days)
        );
        var part = window.Parts[0];
        Assert.Equal(new(2017, 6, 26), part.Day);
        Assert.Equal(new(2017, 6, 12), part.Committee);
        // seven days before is Whit Monday: who sends papers does so on the Friday before
        Assert.Equal(new(2017, 6, 2), part.Dispatch);
        // the college is assumed to meet on Tuesdays
        Assert.Equal(new(2017, 5, 30), part.College);
        Assert.Equal(-2, part.LeadLeft);
        Assert.False(window.IsAttainable);
        Assert.Contains(
            part.Assumptions,
            said => said.Contains("college", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Papers_that_go_out_on_the_Friday_after_the_college_were_in_that_college()
    {
        var plan = PlanOf(
            Council("Duinoord", new DateOnly(2017, 6, 26)) with
            {
                LeadTime = LeadTime.OfDays(10) with
                {
                    After = AfterMeeting.OnWeekday("college", DayOfWeek.Friday),
                },
            },
            Council("Zandhoek", new DateOnly(2017, 6, 29))
        );

        var part = CommonWindows.Of(plan, Request(plan)).Windows[0].Parts[0];

        // Friday 16 June leaves ten days; the college that Friday follows is of Tuesday 13 June
        Assert.Equal(new(2017, 6, 16), part.Dispatch);
        Assert.Equal(new(2017, 6, 13), part.College);
    }

    [Fact]
    public void Who_has_no_known_days_is_named_and_left_out()
    {
        var plan = PlanOf(Council("Duinoord", new DateOnly(2017, 6, 26)), Council("Zandhoek"));

        var found = CommonWindows.Of(plan, Request(plan));

        Assert.Equal("Zandhoek", Assert.Single(found.Unknown).Municipality);
        Assert.Equal(
            "Van de raad van Zandhoek is niet bekend op welke dagen die vergadert: vraag het de griffie. De vensters houden er geen rekening mee.",
            found.UnknownSentence
        );
        Assert.Equal(
            "Duinoord",
            Assert.Single(Assert.Single(found.Windows).Parts).Body.Municipality
        );
    }

    [Fact]
    public void Without_a_window_the_nearest_says_who_is_missing_and_when_it_meets()
    {
        var plan = PlanOf(
            Council("Duinoord", new DateOnly(2017, 6, 26)),
            Council("Zandhoek", new DateOnly(2017, 6, 29)),
            Council("Kreekdam", new DateOnly(2017, 6, 7), new DateOnly(2017, 7, 12))
        );

        var found = CommonWindows.Of(plan, Request(plan));

        Assert.Empty(found.Windows);
        Assert.Equal(
            "2 van de 3 in week 26 (ma 26 jun 2017 t/m do 29 jun 2017); de raad van Kreekdam vergadert wo 7 jun 2017 en dan pas wo 12 jul 2017.",
            found.NearMisses[0].Sentence
        );
    }

    [Fact]
    public void Narrow_windows_go_before_early_ones_and_those_before_late_ones()
    {
        var plan = PlanOf(
            Council("Duinoord", new DateOnly(2017, 6, 6), new(2017, 6, 26), new(2017, 7, 10)),
            Council("Zandhoek", new DateOnly(2017, 6, 8), new(2017, 6, 26), new(2017, 7, 10))
        );

        var found = CommonWindows.Of(plan, Request(plan));

        Assert.Equal(
            [new(2017, 6, 26), new(2017, 7, 10), new(2017, 6, 6)],
            found.Windows.Select(window => window.First)
        );
    }

    [Fact]
    public void A_body_that_cannot_be_ready_makes_the_window_unattainable()
    {
        var plan = PlanOf(Council("Duinoord", new DateOnly(2017, 6, 26)));

        var found = CommonWindows.Of(
            plan,
            Request(plan) with
            {
                Earliest = _ => new DateOnly(2017, 6, 27),
            }
        );

        Assert.True(found.Windows[0].Parts[0].IsTooEarly);
        Assert.False(found.Windows[0].IsAttainable);
    }

    private static WindowRequest Request(Plan plan) =>
        new(WindowRequest.CouncilsOf(plan), June, July);

    private static BodyCalendar Council(string municipality, params DateOnly[] days) =>
        new(BodyKind.Council, "raad", municipality)
        {
            Rhythm = days.Length == 0 ? Rhythm.Unknown : new Rhythm.OnDays(days),
        };

    private static Plan PlanOf(params BodyCalendar[] calendars) =>
        new Plan("Proef")
            .WithMunicipalities(
                calendars
                    .Where(one => one.Kind == BodyKind.Council)
                    .Select(one => new Municipality(one.Municipality!, null))
                    .ToValueList(),
                null
            )
            .WithTiming(new Timing { Calendars = calendars.ToValueList() });
}
