using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Dates;
using Tijdpad.Edits;

namespace Tijdpad.Core.Tests.Edits;

public sealed class ActivityEditTests
{
    [Fact]
    public void A_date_in_words_is_read_near_the_row_before_it()
    {
        var (plan, summary) = Edited.Ok(new SetDate("a9", "3/1"));

        Assert.Equal(new DateOnly(2032, 1, 3), plan.Row("a9").Date.Earliest);
        Assert.Equal("Datum van rij 9: 2/7 → 3/1", summary);
    }

    [Fact]
    public void Words_that_are_no_date_are_kept()
    {
        var (plan, _) = Edited.Ok(new SetDate("a2", "als de kip eieren legt"));

        Assert.True(plan.Row("a2").Date.IsUnknown);
        Assert.Equal("als de kip eieren legt", plan.Row("a2").Date.Words);
    }

    [Fact]
    public void How_firm_a_date_is_stays_as_it_was_set_unless_the_words_say_otherwise()
    {
        var held = Edited.Ok(new SetFirmness("a1", Firmness.Held)).Plan;

        var moved = Edited.Ok(held, new SetDate("a1", "5/2")).Plan;
        var dropped = Edited.Ok(held, new SetDate("a1", "5/2 vervallen")).Plan;

        Assert.Equal(Firmness.Held, moved.Row("a1").Date.Firmness);
        Assert.Equal(Firmness.Lapsed, dropped.Row("a1").Date.Firmness);
    }

    [Fact]
    public void How_firm_a_date_is_goes_with_the_words_that_said_so()
    {
        var plan = Edited.Ok(new SetDate("a4", "11/2")).Plan;

        Assert.Equal(Firmness.Planned, plan.Row("a4").Date.Firmness);
    }

    [Fact]
    public void What_a_row_means_follows_its_words()
    {
        var plan = Edited
            .Ok(new SetTitle("a9", "Verzending koersnota versie 0.4 aan de klankbordgroep"))
            .Plan;

        var meaning = plan.Row("a9").Meaning;
        Assert.Equal(ActivityKind.Dispatch, meaning.Kind);
        Assert.Equal([BodyKind.SoundingBoard], meaning.Bodies.Select(body => body.Kind));
        Assert.Equal([("koersnota", "0.4")], meaning.Documents.Select(d => (d.Name, d.Version!)));
    }

    [Fact]
    public void What_was_corrected_by_hand_stays_when_the_words_change()
    {
        var plan = Edited
            .Ok(
                new SetTitle("a9", "Bespreking in de stuurgroep"),
                new SetKind("a9", ActivityKind.Decision),
                new SetTitle("a9", "Bespreking in de raad")
            )
            .Plan;

        var meaning = plan.Row("a9").Meaning;
        Assert.Equal(ActivityKind.Decision, meaning.Kind);
        Assert.Equal([BodyKind.Council], meaning.Bodies.Select(body => body.Kind));
    }

    [Fact]
    public void A_message_keeps_how_far_it_is_when_another_is_added()
    {
        var plan = Edited
            .Ok(
                new SetCommunication("a9", "Persbericht over het fonds"),
                new SetMessage("a9", "Persbericht over het fonds")
                {
                    State = MessageState.Approved,
                },
                new SetCommunication("a9", "Persbericht over het fonds\nBericht op de website")
            )
            .Plan;

        Assert.Equal(
            [MessageState.Approved, MessageState.Idea],
            plan.Row("a9").Meaning.Messages.Select(message => message.State)
        );
    }

    [Fact]
    public void The_date_of_a_municipality_follows_the_purpose_and_stays_when_set_by_hand()
    {
        var plan = Edited
            .Ok(
                new SetOccurrence("a6", "Westbroek", "20/3", "in De Schakel"),
                new SetPurpose("a6", "14/3: avond Oostwoude\n18/3: avond Westbroek")
            )
            .Plan;

        Assert.Equal(
            ["20/3 in De Schakel", "14/3 14/3: avond Oostwoude"],
            plan.Row("a6").Occurrences.Select(o => $"{o.Date.Words} {o.Words}")
        );
    }

    [Fact]
    public void The_form_of_a_row_touches_only_what_it_changes()
    {
        var old = SamplePlans.Waterland.Row("a1");
        var form = new EditActivity("a1")
        {
            Date = " 4/2 ",
            Firmness = old.Date.Firmness,
            Title = "Besluit over de waterfondsnota in de drie colleges",
            Purpose = TypedItems.Write(old.Purpose),
            Involvement = "XX (1)",
            PhaseId = "fase-1",
            Kind = old.Meaning.Kind,
            Bodies = old.Meaning.Bodies,
            Other = old.Other,
        };

        var (plan, summary) = Edited.Ok(form);

        var now = plan.Row("a1");
        Assert.Equal(ActivityKind.Decision, now.Meaning.Kind);
        Assert.Equal(old with { Title = now.Title, Meaning = now.Meaning }, now);
        Assert.StartsWith("Activiteit van rij 1: Bespreking", summary);
    }

    [Fact]
    public void Everything_that_is_wrong_in_a_form_is_said_at_once()
    {
        var form = new EditActivity("a1")
        {
            Title = new string('x', 2_001),
            PhaseId = "weg",
            Purpose = new string('x', 20_001),
        };

        var result = form.ApplyTo(SamplePlans.Waterland, Edited.Context);

        Assert.False(result.IsApplied);
        Assert.Equal(["Title", "Purpose", "PhaseId"], result.Problems.Select(p => p.Field));
    }

    [Fact]
    public void A_row_that_is_gone_is_a_problem() =>
        Assert.StartsWith(
            "Deze rij bestaat niet meer",
            Assert
                .Single(
                    new SetTitle("weg", "x").ApplyTo(SamplePlans.Waterland, Edited.Context).Problems
                )
                .Message
        );

    [Fact]
    public void Text_is_put_in_order_before_it_is_kept()
    {
        var plan = Edited.Ok(new SetTitle("a9", " \u202EOnder\u0000tekening\t cafe\u0301 ")).Plan;

        Assert.Equal("Ondertekening café", plan.Row("a9").Title);
    }

    [Fact]
    public void Cells_of_other_columns_come_and_go()
    {
        var plan = Edited
            .Ok(new SetOtherCell("a4", "Wie", ""), new SetOtherCell("a5", "Wie", "EP\r\n\r\nKL"))
            .Plan;

        Assert.Empty(plan.Row("a4").Other);
        Assert.Equal([new("Wie", "EP\nKL")], plan.Row("a5").Other);
    }

    [Fact]
    public void Footnote_marks_follow_the_words()
    {
        var plan = Edited.Ok(new SetTitle("a8", "Besluit in de drie raden[1]")).Plan;

        Assert.Equal(["1"], plan.Row("a8").FootnoteMarks);
    }

    [Fact]
    public void A_document_has_one_name_everywhere_and_keeps_it_when_words_change()
    {
        var plan = Edited
            .Ok(
                new SetTitle("a9", "Bespreken koersnota versie 0.3"),
                new RenameDocument("koersnota", "koersdocument"),
                new SetTitle("a9", "Bespreken koersnota versie 0.4")
            )
            .Plan;

        Assert.Equal(
            [("koersdocument", "0.4")],
            plan.Row("a9").Meaning.Documents.Select(d => (d.Name, d.Version!))
        );
    }

    [Fact]
    public void One_use_of_a_document_gets_another_version()
    {
        var use = SamplePlans.Waterland.Row("a1").Meaning.Documents[0];

        var plan = Edited.Ok(new SetDocumentUse("a1", use, use with { Version = "0.2" })).Plan;

        Assert.Equal("0.2", plan.Row("a1").Meaning.Documents[0].Version);
    }
}
