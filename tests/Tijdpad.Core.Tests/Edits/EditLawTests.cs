using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Core.Tests.Edits;

public sealed class EditLawTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf(
            "",
            "-",
            "Bespreking koersnota versie 0.3 in de stuurgroep",
            "Verzending rapport aan raden",
            "- persbericht?\n- website",
            "16/3 of 17/3",
            "13/3: avond Oostwoude[1]",
            "Kan het door naar de raad?"
        ),
        PlanGen.Words,
        Gen.String[0, 20]
    );

    private static readonly Gen<(Plan Plan, string Id)> Row = PlanGen
        .Plan.Where(plan => !plan.Activities.IsEmpty)
        .SelectMany(plan =>
            Gen.Int[0, plan.Activities.Count - 1].Select(at => (plan, plan.Activities[at].Id))
        );

    [Fact]
    public void No_words_make_an_edit_throw_or_break_the_plan() =>
        Gen.Select(Row, Words, Gen.Int[0, 23])
            .Sample(
                (row, words, which) =>
                {
                    var result = Edit(row.Id, words, which).ApplyTo(row.Plan, Edited.Context);
                    return result.IsApplied
                        ? PlanJson.Read(PlanJson.ToText(result.Plan)) == result.Plan
                        : !result.Problems.IsEmpty;
                }
            );

    [Fact]
    public void What_changes_nothing_says_nothing_and_what_changes_something_says_so() =>
        Gen.Select(Row, Words, Gen.Int[0, 23])
            .Sample(
                (row, words, which) =>
                {
                    var result = Edit(row.Id, words, which).ApplyTo(row.Plan, Edited.Context);
                    return !result.IsApplied || result.IsUnchanged == (result.Plan == row.Plan);
                }
            );

    [Fact]
    public void A_form_that_is_sent_back_as_it_was_changes_nothing() =>
        Row.Sample(row => Form(row.Plan.Row(row.Id)).ApplyTo(row.Plan, Edited.Context).IsUnchanged);

    [Fact]
    public void Words_that_are_put_back_mean_what_they_meant() =>
        Gen.Select(Row, Words)
            .Sample(
                (row, words) =>
                {
                    var read = Reread(row.Plan, row.Id);
                    var old = read.Row(row.Id);
                    var there = new SetTitle(row.Id, words).ApplyTo(read, Edited.Context);
                    var back = new SetTitle(row.Id, old.Title).ApplyTo(there.Plan!, Edited.Context);
                    return back.Plan == read;
                }
            );

    [Fact]
    public void What_is_moved_there_and_back_stands_where_it_stood() =>
        Row.Sample(row =>
        {
            var flat = row.Plan.WithActivities([
                .. row.Plan.Activities.Select(a => a with { PhaseId = null, WeekHeadingId = null }),
            ]);
            var at = flat.Activities.ToList().FindIndex(activity => activity.Id == row.Id);
            var before = at == 0 ? null : flat.Activities[at - 1].Id;
            return Edited
                    .Ok(flat, new MoveActivity(row.Id, null), new MoveActivity(row.Id, before))
                    .Plan == flat;
        });

    [Fact]
    public void A_row_that_is_added_and_removed_leaves_the_plan_as_it_was() =>
        Gen.Select(Row, Words)
            .Sample(
                (row, words) =>
                    Edited
                        .Ok(
                            row.Plan,
                            new AddActivity(
                                new EditActivity("nieuw") { Title = words, Date = words }
                            ),
                            new DuplicateActivity("nieuw", "kopie"),
                            new RemoveActivity("nieuw"),
                            new RemoveActivity("kopie")
                        )
                        .Plan == row.Plan
            );

    [Fact]
    public void Edits_of_different_fields_go_together()
    {
        var fields = Gen.Int[0, 5];
        Gen.Select(Row, Gen.Select(Words, fields), Gen.Select(Words, fields))
            .Where((_, mine, yours) => mine.Item2 != yours.Item2)
            .Sample(
                (row, mine, yours) =>
                {
                    var from = Reread(row.Plan, row.Id);
                    var ours = Edit(row.Id, mine.Item1, mine.Item2).ApplyTo(from, Edited.Context);
                    var theirs = Edit(row.Id, yours.Item1, yours.Item2)
                        .ApplyTo(from, Edited.Context);
                    if (!ours.IsApplied || !theirs.IsApplied)
                        return;
                    var merge = PlanMerge.Of(from, ours.Plan, theirs.Plan);
                    Assert.Empty(merge.Conflicts);
                    Assert.Equal(
                        ours.Plan.Row(row.Id).Title == from.Row(row.Id).Title
                            ? theirs.Plan.Row(row.Id).Title
                            : ours.Plan.Row(row.Id).Title,
                        merge.Plan.Row(row.Id).Title
                    );
                }
            );
    }

    [Fact]
    public void The_words_of_a_date_and_how_firm_it_is_go_together()
    {
        var from = SamplePlans.Waterland;
        var ours = Edited.Ok(from, new SetDate("a1", "5/2")).Plan;
        var theirs = Edited.Ok(from, new SetFirmness("a1", Firmness.Confirmed)).Plan;

        foreach (
            var merge in new[]
            {
                PlanMerge.Of(from, ours, theirs),
                PlanMerge.Of(from, theirs, ours),
            }
        )
        {
            Assert.Empty(merge.Conflicts);
            Assert.Equal(
                ("5/2", Firmness.Confirmed),
                (merge.Plan.Row("a1").Date.Words, merge.Plan.Row("a1").Date.Firmness)
            );
        }
    }

    [Fact]
    public void Two_people_who_add_rows_at_one_place_both_keep_theirs()
    {
        var from = SamplePlans.Waterland;
        Plan Added(string id) =>
            Edited.Ok(from, new AddActivity(new EditActivity(id) { Title = id }, "a3")).Plan;

        var merge = PlanMerge.Of(from, Added("nieuw-1"), Added("nieuw-2"));

        Assert.Empty(merge.Conflicts);
        Assert.Equal(
            ["a3", "nieuw-1", "nieuw-2", "a4"],
            merge.Plan.Activities.Skip(2).Take(4).Select(a => a.Id)
        );
    }

    private static PlanEdit Edit(string id, string words, int which) =>
        which switch
        {
            0 => new SetTitle(id, words),
            1 => new SetDate(id, words),
            2 => new SetPurpose(id, words),
            3 => new SetCommunication(id, words),
            4 => new SetInvolvement(id, words),
            5 => new SetOtherCell(id, "Wie", words),
            6 => new SetFirmness(id, Firmness.Held),
            7 => new SetKind(id, ActivityKind.Meeting),
            8 => new SetBodies(id, [new(BodyKind.Council, words)]),
            9 => new SetDocuments(id, [new(words, words, null)]),
            10 => new SetMessages(id, [new(words, [words], [])]),
            11 => new SetOccurrence(id, "Oostwoude", words, words),
            12 => new AddPhase("nieuw", words),
            13 => new AddWeekHeading("nieuw", words),
            14 => new RenameWeekHeading("w0", words),
            15 => new SetPlanTitle(words),
            16 => new AddMunicipality(words),
            17 => new AddOpenPoint(words),
            18 => new ChangeFootnote("1", words),
            19 => new RenameDocument("raad", words),
            20 => new SetCalendar(BodyKind.Council, words, "Oostwoude")
            {
                Rhythm = words,
                LeadTime = words,
                Recesses = words,
                Added = words,
            },
            21 => new SetCalendar(BodyKind.SteeringGroup, "stuurgroep")
            {
                Rhythm = "elke dinsdag",
                Source = words,
            },
            22 => new RemoveCalendar(BodyKind.Committee, words),
            _ => new AddActivity(new EditActivity("nieuw") { Title = words, Date = words }, id),
        };

    private static EditActivity Form(Activity row) =>
        new(row.Id)
        {
            Date = row.Date.Words,
            Firmness = row.Date.Firmness,
            Title = row.Title,
            Purpose = TypedItems.Write(row.Purpose).Replace("\n", "\r\n"),
            Communication = TypedItems.Write(row.Communication).Replace("\n", "\r\n"),
            Involvement = row.Involvement?.Words ?? "",
            PhaseId = row.PhaseId ?? "",
            WeekHeadingId = row.WeekHeadingId ?? "",
            Other = row.Other,
            Kind = row.Meaning.Kind,
            IsOptional = row.Meaning.IsOptional,
            IsPerMunicipality = row.Meaning.IsPerMunicipality,
            Bodies = row.Meaning.Bodies,
            Municipalities = row.Meaning.Municipalities,
            Documents = row.Meaning.Documents,
            Messages = row.Meaning.Messages,
        };

    /// <summary>The plan with one row as reading would make it, and nothing corrected by hand.</summary>
    private static Plan Reread(Plan plan, string id)
    {
        var at = plan.Activities.ToList().FindIndex(activity => activity.Id == id);
        var context = RowDates.ContextOf(plan, at, Edited.Context.Today);
        var row = plan.Activities[at] with { Occurrences = [], FootnoteMarks = [] };
        row = row with
        {
            Title = TextCleaner.Of(row.Title.Replace("[1]", "").Replace("[*]", "")),
            Occurrences = ActivityPhrases.OccurrencesIn(row.Purpose, context),
        };
        row = row with { Meaning = ActivityPhrases.Read(row, context) };
        return plan.WithActivities(plan.Activities.SetItem(at, row));
    }
}
