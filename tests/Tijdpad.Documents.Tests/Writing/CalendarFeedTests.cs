using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Dates;
using Tijdpad.Documents.Writing.Calendar;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Writing;

public sealed class CalendarFeedTests
{
    private static readonly DateTimeOffset Start = new(2031, 1, 6, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_stays_the_same_keeps_its_sequence_and_its_moment()
    {
        var entries = After(Plan(Row("a", "4/2")), Plan(Row("a", "4/2"), Row("b", "5/2")));

        Assert.Equal((0, Start), (entries[0].Sequence, entries[0].Modified));
        Assert.Equal((0, Start.AddDays(1)), (entries[1].Sequence, entries[1].Modified));
    }

    [Fact]
    public void A_move_raises_the_sequence_and_keeps_the_id()
    {
        var entry = Assert.Single(After(Plan(Row("a", "4/2")), Plan(Row("a", "11/2"))));

        Assert.Equal("a", entry.Event.Id);
        Assert.Equal((1, Start.AddDays(1)), (entry.Sequence, entry.Modified));
        Assert.Equal(new DateOnly(2031, 2, 11), entry.Event.First);
    }

    [Fact]
    public void Another_title_keeps_the_id()
    {
        var entry = Assert.Single(
            After(Plan(Row("a", "4/2")), Plan(Row("a", "4/2") with { Title = "Raadsvergadering" }))
        );

        Assert.Equal(("a", 1), (entry.Event.Id, entry.Sequence));
    }

    [Fact]
    public void What_is_removed_is_cancelled_and_stays_so()
    {
        var entry = Assert.Single(After(Plan(Row("a", "4/2")), Plan(), Plan()));

        Assert.Equal(("CANCELLED", 1), (entry.Event.Status, entry.Sequence));
        Assert.Equal("Vervallen: Raad", entry.Event.Summary);
        Assert.Equal(Start.AddDays(1), entry.CancelledAt);
    }

    [Fact]
    public void What_lapses_is_cancelled_and_removing_it_then_says_nothing_new()
    {
        var lapsed = Row("a", "4/2") with
        {
            Date = SamplePlans.Date("4/2") with { Firmness = Firmness.Lapsed },
        };

        var entry = Assert.Single(After(Plan(Row("a", "4/2")), Plan(lapsed), Plan()));

        Assert.Equal(("CANCELLED", 1), (entry.Event.Status, entry.Sequence));
        Assert.Equal(Start.AddDays(1), entry.CancelledAt);
    }

    [Fact]
    public void What_comes_back_goes_on_counting()
    {
        var entry = Assert.Single(
            After(Plan(Row("a", "4/2")), Plan(Row("a", "n.t.b.")), Plan(Row("a", "4/2")))
        );

        Assert.Equal(("CONFIRMED", 2), (entry.Event.Status, entry.Sequence));
        Assert.Null(entry.CancelledAt);
    }

    [Fact]
    public void What_was_cancelled_is_shown_for_a_year()
    {
        var entry = Assert.Single(After(Plan(Row("a", "4/2")), Plan()));

        Assert.True(entry.IsShownAt(Start.AddMonths(11)));
        Assert.False(entry.IsShownAt(Start.AddMonths(14)));
    }

    [Fact]
    public void Another_body_changes_whose_it_is_but_nothing_that_is_shown()
    {
        var council = Row("a", "4/2") with
        {
            Meaning = new() { Bodies = [new(BodyKind.Council, "raad")] },
        };

        var entry = Assert.Single(After(Plan(Row("a", "4/2")), Plan(council)));

        Assert.Equal(0, entry.Sequence);
        Assert.Equal("raad", Assert.Single(entry.Event.Source.Bodies));
    }

    [Fact]
    public void A_date_in_one_municipality_is_of_that_one_alone()
    {
        var row = Row("a", "n.t.b.") with
        {
            Occurrences = [new("Zandwijk", SamplePlans.Date("4/2"))],
        };

        var entry = Assert.Single(After(Plan(row)));

        Assert.True(entry.Event.Source.IsOf("Zandwijk"));
        Assert.False(entry.Event.Source.IsOf("Duinoord"));
    }

    [Fact]
    public void Other_programs_read_what_happened()
    {
        var text = CalendarFeed.Write(
            "waterfonds",
            "Waterfonds",
            After(
                Plan(
                    Row("a", "4/2"),
                    Row("b", "5/2"),
                    Row("c", "medio juni"),
                    Row("d", "uiterlijk 7/2")
                ),
                Plan(Row("a", "11/2"), Row("c", "medio juni"), Row("d", "uiterlijk 7/2"))
            )
        );

        var events = Ical.Net.Calendar.Load(text)!.Events.ToDictionary(item => item.Uid![..1]);

        Assert.Equal((1, "CONFIRMED"), (events["a"].Sequence, events["a"].Status));
        Assert.Equal("CANCELLED", events["b"].Status);
        Assert.Equal("TENTATIVE", events["c"].Status);
        Assert.Equal("Uiterlijk: Raad", events["d"].Summary);
        Assert.Equal(new DateOnly(2031, 2, 7), events["d"].DtStart!.Date);
        Assert.Equal(Start.AddDays(1).UtcDateTime, events["a"].LastModified!.AsUtc);
    }

    private static ValueList<FeedEntry> After(params Plan[] plans)
    {
        ValueList<FeedEntry> entries = [];
        foreach (var (number, plan) in plans.Index())
            entries = CalendarFeed.After(entries, plan, Start.AddDays(number));
        return entries;
    }

    private static Activity Row(string id, string date) =>
        new(id) { Title = "Raad", Date = SamplePlans.Date(date) };

    private static Plan Plan(params Activity[] rows) => new Plan("p").WithActivities([.. rows]);
}
