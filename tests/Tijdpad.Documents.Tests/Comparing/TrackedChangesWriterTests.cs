using System.Xml.Linq;
using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Documents.Comparing;
using Tijdpad.Documents.Tests.Writing.Word;
using Tijdpad.Documents.Writing.Word;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Comparing;

public sealed class TrackedChangesWriterTests
{
    private static readonly XNamespace W = WordFile.W;

    private static readonly DateTimeOffset When = new(2031, 2, 10, 9, 30, 0, TimeSpan.FromHours(1));

    private static readonly Plan Old = SamplePlans.Waterland;

    [Fact]
    public void Nothing_is_marked_when_nothing_changed() => Assert.Empty(Marks(Tracked(Old, Old)));

    [Fact]
    public void Accepting_gives_the_new_plan_and_rejecting_the_old_one() =>
        Gen.Select(PlanGen.Plan, PlanGen.Plan)
            .Sample(
                (old, now) =>
                {
                    var file = Tracked(old, now);
                    Assert.Equal(Revisions.Accepted(Plain(now)), Revisions.Accepted(file));
                    Assert.Equal(Revisions.Accepted(Plain(old)), Revisions.Rejected(file));
                },
                iter: 100
            );

    [Fact]
    public void So_it_does_when_a_little_changed() =>
        Gen.Select(PlanGen.Plan, PlanGen.Plan, Gen.Int[0, 9])
            .Sample(
                (old, other, at) =>
                {
                    var rows = old.Activities;
                    if (rows.Count > 0 && other.Activities.Count > 0)
                        rows = rows.SetItem(
                            at % rows.Count,
                            other.Activities[0] with
                            {
                                Id = rows[at % rows.Count].Id,
                                PhaseId = null,
                                WeekHeadingId = null,
                            }
                        );
                    var now = old.WithActivities(rows).WithFootnotes(other.Footnotes);
                    var file = Tracked(old, now);
                    Assert.Equal(Revisions.Accepted(Plain(now)), Revisions.Accepted(file));
                    Assert.Equal(Revisions.Accepted(Plain(old)), Revisions.Rejected(file));
                },
                iter: 100
            );

    [Fact]
    public void The_document_is_valid() =>
        Gen.Select(PlanGen.Plan, PlanGen.Plan)
            .Sample((old, now) => WordFile.AssertValid(Tracked(old, now)), iter: 30);

    [Fact]
    public void A_moved_date_is_marked_word_by_word_with_author_and_time()
    {
        var now = Edit("a3", a => a with { Date = SamplePlans.Date("uiterlijk 14/2") });

        var marks = Marks(Tracked(Old, now));

        Assert.Equal(
            ["del 7/2", "ins 14/2"],
            marks.Select(mark => $"{mark.Name.LocalName} {WordFile.TextOf(mark)}")
        );
        Assert.All(
            marks,
            mark => Assert.Equal("J. de Vries & co", (string?)mark.Attribute(W + "author"))
        );
        Assert.All(
            marks,
            mark => Assert.Equal("2031-02-10T09:30:00Z", (string?)mark.Attribute(W + "date"))
        );
        Assert.Distinct(marks.Select(mark => (string?)mark.Attribute(W + "id")));
    }

    [Fact]
    public void A_moved_row_goes_and_comes_and_keeps_its_id_once()
    {
        var rows = Old.Activities.RemoveAt(0).Insert(2, Old.Activities[0]);

        var file = Tracked(Old, Old.WithActivities(rows));

        var body = WordFile.Part(file, "word/document.xml").Root!;
        Assert.Equal(
            ["del", "ins"],
            body.Descendants(W + "trPr")
                .SelectMany(p => p.Elements())
                .Select(e => e.Name.LocalName)
                .Where(name => name is "ins" or "del")
        );
        Assert.Single(
            body.Descendants(W + "bookmarkStart"),
            mark => (string?)mark.Attribute(W + "name") == "tijdpad_a1"
        );
    }

    [Fact]
    public void A_column_comes_and_goes_as_cells()
    {
        var now = Old.WithColumns([.. Old.Columns.RemoveAt(5), new(ColumnRole.Other, "Waar")])
            .WithActivities([
                .. Old.Activities.Select(a => a with { Other = [new("Waar", "Zaal 1")] }),
            ]);

        var file = Tracked(Old, now);

        WordFile.AssertValid(file);
        Assert.Equal(Revisions.Accepted(Plain(now)), Revisions.Accepted(file));
        Assert.Equal(Revisions.Accepted(Plain(Old)), Revisions.Rejected(file));
    }

    [Fact]
    public void A_footnote_that_was_reworded_is_marked_in_the_footnote()
    {
        var now = Old.WithFootnotes([
            Old.Footnotes[0] with
            {
                Text = "De fractievoorzitters.",
            },
            Old.Footnotes[1],
        ]);

        var notes = WordFile.Part(Tracked(Old, now), "word/footnotes.xml");

        Assert.Equal(
            [", aangevuld met één lid per raad"],
            notes.Descendants(W + "del").Select(WordFile.TextOf)
        );
    }

    [Fact]
    public void Five_thousand_rows_are_compared_soon()
    {
        var old = Large("");
        var now = Large(" (aangepast)");
        Tracked(old, now);
        var before = GC.GetTotalAllocatedBytes();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var file = Tracked(old, now);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{watch.ElapsedMilliseconds} ms, {(GC.GetTotalAllocatedBytes() - before) >> 20} MB allocated, {file.Length} bytes"
        );
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        Assert.NotEmpty(file);
    }

    private static Plan Large(string suffix) =>
        new Plan("Grote planning").WithActivities([
            .. Enumerable
                .Range(1, 5000)
                .Select(n => new Activity($"r{n}")
                {
                    Date = SamplePlans.Date($"{n % 28 + 1}/{n % 12 + 1}"),
                    Title =
                        $"Bespreking stuk {n} in de raad van wijk {n % 97}{(n % 10 == 0 ? suffix : "")}",
                    Purpose = [new("Bespreken van het stuk"), new($"vraag {n}", 1)],
                    Communication = [new("Bericht op de website")],
                }),
        ]);

    private static List<XElement> Marks(byte[] file) =>
        [
            .. WordFile
                .Part(file, "word/document.xml")
                .Descendants()
                .Where(e => e.Attribute(W + "author") is not null),
        ];

    private static Plan Edit(string id, Func<Activity, Activity> edit) =>
        Old.WithActivities([.. Old.Activities.Select(a => a.Id == id ? edit(a) : a)]);

    private static byte[] Plain(Plan plan) =>
        WordFile.Written(stream => new WordWriter().Write(plan, stream));

    private static byte[] Tracked(Plan old, Plan now) =>
        WordFile.Written(stream =>
            TrackedChangesWriter.Write(old, now, "J. de Vries & co", When, stream)
        );
}
