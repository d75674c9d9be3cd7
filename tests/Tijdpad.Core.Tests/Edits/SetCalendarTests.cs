using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Edits;

public sealed class SetCalendarTests
{
    private static readonly SetCalendar Council = new(BodyKind.Council, "raad", "Oostwoude");

    private static readonly Plan Plan = SamplePlans.Waterland.WithMunicipalities(
        [new("Oostwoude", null), new("Westbroek", null), new("Zuidhaven", null)],
        null
    );

    [Fact]
    public void Words_become_a_calendar_and_the_history_says_so()
    {
        var (plan, summary) = Edited.Ok(
            Plan,
            Council with
            {
                Rhythm = "De raad vergadert elke drie weken op woensdag",
                Start = "5 februari",
                LeadTime = "tien dagen van tevoren",
                Recesses = "8/7 – 20/8 zomerreces\r\nvoorjaarsreces: 22 februari t/m 2 maart",
                Added = "14 april",
                Dropped = "26 februari, 19 maart",
                Source = "griffie",
            }
        );

        var calendar = Assert.Single(plan.Timing.Calendars);
        Assert.Equal(
            "elke 3 weken op woensdag vanaf 5 februari 2031; stukken: 10 dagen; "
                + "voorjaarsreces 22 februari 2031 t/m 2 maart 2031; zomerreces 8 juli 2031 t/m 20 augustus 2031; "
                + "ook op 14 april 2031; niet op 26 februari 2031 en 19 maart 2031; bron: griffie",
            TimingSentences.Of(calendar)
        );
        Assert.StartsWith(
            "Vergaderdagen van de raad van Oostwoude: elke 3 weken op woensdag",
            summary,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("8/7 - 20/8 zomerreces", "2017-07-08", "2017-08-20", "zomerreces")]
    [InlineData(
        "zomervakantie: 8 juli t/m 20 augustus",
        "2017-07-08",
        "2017-08-20",
        "zomervakantie"
    )]
    [InlineData("week 30 t/m 35 zomerreces", "2017-07-24", "2017-09-03", "zomerreces")]
    [InlineData("24 december 2017 tot en met 7 januari 2018", "2017-12-24", "2018-01-07", "")]
    public void A_recess_is_days_with_a_name(string line, string first, string last, string name)
    {
        var plan = Plan.WithTitle("2017", new(2017, 3, 14));

        var preview = (Council with { Recesses = line }).Preview(plan, Edited.Context);

        Assert.Equal(
            new(DateOnly.Parse(first), DateOnly.Parse(last), name),
            Assert.Single(preview.Calendar.Recesses)
        );
    }

    [Fact]
    public void The_same_body_is_kept_once()
    {
        var (plan, summary) = Edited.Ok(
            Plan,
            Council with
            {
                Rhythm = "elke dinsdag",
            },
            new SetCalendar(BodyKind.Council, "gemeenteraad", "Oostwoude")
            {
                Rhythm = "elke woensdag",
            }
        );

        Assert.Equal("elke week op woensdag", Assert.Single(plan.Timing.Calendars).Rhythm.ToText());
        Assert.Contains("elke week op dinsdag → elke week op woensdag", summary);
    }

    [Theory]
    [InlineData("om de week op dinsdag", "Start")]
    [InlineData("vierwekelijks op maandag: week 1 forum, week 4 raad", "Start")]
    [InlineData("om de drie weken", "Rhythm")]
    [InlineData("elke tweede dinsdag", "Rhythm")]
    [InlineData("als de haan kraait", "Rhythm")]
    [InlineData("commissie: elke dinsdag", "Rhythm")]
    [InlineData("", "Rhythm")]
    public void What_is_missing_is_asked_in_its_field(string words, string field)
    {
        var result = (Council with { Rhythm = words }).ApplyTo(Plan, Edited.Context);

        Assert.Equal(field, Assert.Single(result.Problems).Field);
    }

    [Fact]
    public void Every_field_says_what_is_wrong_with_it()
    {
        var result = (
            Council with
            {
                Rhythm = "elke dinsdag",
                Start = "ooit",
                LeadTime = "ruim op tijd",
                Recesses = "in de zon",
                Added = "morgenochtend",
                Dropped = "nooit",
            }
        ).ApplyTo(Plan, Edited.Context);

        Assert.Equal(
            ["Added", "Dropped", "LeadTime", "Recesses", "Start"],
            result.Problems.Select(problem => problem.Field).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_municipality_that_takes_no_part_is_refused()
    {
        var result = new SetCalendar(BodyKind.Council, "raad", "Elders")
        {
            Rhythm = "elke dinsdag",
        }.ApplyTo(Plan, Edited.Context);

        Assert.Equal("Municipality", Assert.Single(result.Problems).Field);
    }

    [Fact]
    public void Of_a_cycle_each_body_takes_its_own_week()
    {
        const string Cycle =
            "vierwekelijks op maandag: week 1 informatieavond; week 3 Politiek Forum; week 4 Raad";
        var forum = new SetCalendar(BodyKind.Committee, "politiek forum", "Oostwoude");

        var (plan, _) = Edited.Ok(
            Plan,
            Council with
            {
                Rhythm = Cycle,
                Start = "3 februari",
            },
            forum with
            {
                Rhythm = Cycle,
                Start = "3 februari",
            }
        );

        Assert.Equal(
            [
                "week 4 van 4 op maandag, week 1 vanaf 3 februari 2031",
                "week 3 van 4 op maandag, week 1 vanaf 3 februari 2031",
            ],
            plan.Timing.Calendars.Select(one => one.Rhythm.ToText())
        );
    }

    [Fact]
    public void A_preview_shows_what_is_not_used_and_changes_nothing()
    {
        var preview = (
            Council with
            {
                Rhythm = "commissie: elke dinsdag; raad: elke donderdag bij volle maan",
            }
        ).Preview(Plan, Edited.Context);

        Assert.Empty(preview.Problems);
        Assert.Equal("elke week op donderdag", preview.Calendar.Rhythm.ToText());
        Assert.Equal("Niet gebruikt: “bij volle maan”.", Assert.Single(preview.Notes));
        Assert.Equal(
            ("commissie", "elke week op dinsdag"),
            (Assert.Single(preview.Others).Name, preview.Others[0].Rhythm)
        );
    }

    [Fact]
    public void What_a_form_shows_of_a_calendar_gives_it_back() =>
        TimingGen.Calendar.Sample(calendar =>
        {
            calendar = calendar with
            {
                Kind = BodyKind.Committee,
                Source = Tijdpad.Dutch.TextCleaner.Of(calendar.Source),
                Recesses = calendar
                    .Recesses.Select(recess => recess with { Name = "reces" })
                    .OrderBy(recess => recess.First)
                    .ToValueList(),
            };
            var preview = SetCalendar
                .Of(calendar)
                .Preview(Plan.WithTiming(new() { Calendars = [calendar] }), Edited.Context);

            Assert.Equal(calendar, preview.Calendar);
        });

    [Fact]
    public void Several_bodies_come_in_one_act_or_none_does()
    {
        var good = Council with { Rhythm = "elke dinsdag" };
        var bad = new SetCalendar(BodyKind.Council, "raad", "Westbroek") { Rhythm = "ooit" };

        var (plan, summary) = Edited.Ok(
            Plan,
            new SetCalendars([good, bad with { Rhythm = "8/2, 9/3" }])
        );
        var refused = new SetCalendars([good, bad]).ApplyTo(Plan, Edited.Context);

        Assert.Equal(2, plan.Timing.Calendars.Count);
        Assert.Equal("Vergaderdagen van 2 gremia overgenomen", summary);
        Assert.StartsWith("raad van Westbroek: ", Assert.Single(refused.Problems).Message);
    }

    [Fact]
    public void A_calendar_can_be_forgotten_once()
    {
        var (plan, _) = Edited.Ok(Plan, Council with { Rhythm = "elke dinsdag" });
        var forget = new RemoveCalendar(BodyKind.Council, "raad", "Oostwoude");

        var (without, summary) = Edited.Ok(plan, forget);

        Assert.Equal(Plan, without);
        Assert.Equal(
            "Vergaderdagen van de raad van Oostwoude weggehaald: elke week op dinsdag",
            summary
        );
        Assert.False(forget.ApplyTo(without, Edited.Context).IsApplied);
    }
}
