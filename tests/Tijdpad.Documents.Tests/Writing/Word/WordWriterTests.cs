using System.Xml.Linq;
using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Documents.Writing.Word;
using Tijdpad.Json;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Writing.Word;

public sealed class WordWriterTests
{
    private static readonly XNamespace W = WordFile.W;

    [Fact]
    public void The_document_is_valid_and_always_the_same()
    {
        var file = Write(SamplePlans.Waterland);

        WordFile.AssertValid(file);
        Assert.Equal(file, Write(SamplePlans.Waterland));
    }

    [Fact]
    public void Any_plan_gives_a_valid_document() =>
        PlanGen.Plan.Sample(plan => WordFile.AssertValid(Write(plan)), iter: 30);

    [Fact]
    public void An_empty_plan_gives_a_valid_document() => WordFile.AssertValid(Write(new Plan("")));

    [Fact]
    public void The_plan_goes_along_without_loss()
    {
        var plan = SamplePlans.Waterland.WithTitle("Odd: \0 \uFFFF ]]> 🙂 & <", null);

        var carried = WordFile.Part(Write(plan), "customXml/item1.xml").Root!;

        Assert.Equal(XName.Get("plan", "urn:tijdpad:plan"), carried.Name);
        Assert.Equal(plan, PlanJson.Read(carried.Value));
    }

    [Fact]
    public void The_table_has_the_columns_of_the_source()
    {
        var table = Body(SamplePlans.Waterland).Element(W + "tbl")!;

        var header = table.Elements(W + "tr").First();
        Assert.NotNull(header.Element(W + "trPr")!.Element(W + "tblHeader"));
        Assert.Equal(
            ["Datum", "Activiteit", "Doel & opbrengst", "Communicatie", "In college/raad", "Wie"],
            header.Elements(W + "tc").Select(WordFile.TextOf)
        );
        Assert.Equal(6, table.Element(W + "tblGrid")!.Elements().Count());
    }

    [Fact]
    public void Headings_stand_over_the_full_width_above_their_rows()
    {
        var rows = Body(SamplePlans.Waterland).Element(W + "tbl")!.Elements(W + "tr").Skip(1);

        Assert.Equal(
            [
                "BEELDVORMING",
                "Week 6",
                "a1",
                "a2",
                "a3",
                "OORDEELSVORMING",
                "Week 7 – 9",
                "a4",
                "a5",
                "a6",
                "BESLUITVORMING",
                "a7",
                "Uiterlijk week 27",
                "a8",
                "a9",
            ],
            rows.Select(row => IdOf(row) ?? WordFile.TextOf(row))
        );
    }

    [Fact]
    public void Footnotes_are_real_ones_with_their_own_mark_where_counting_gives_another()
    {
        var file = Write(SamplePlans.Waterland);

        var references = WordFile
            .Part(file, "word/document.xml")
            .Descendants(W + "footnoteReference")
            .Select(reference =>
                ((string)reference.Attribute(W + "id")!, WordFile.TextOf(reference.Parent!))
            );
        var notes = WordFile
            .Part(file, "word/footnotes.xml")
            .Root!.Elements(W + "footnote")
            .Skip(2)
            .Select(note => ((string)note.Attribute(W + "id")!, WordFile.TextOf(note)));
        Assert.Equal([("2", ""), ("3", "*")], references);
        Assert.Equal(
            [
                ("2", " De fractievoorzitters, aangevuld met één lid per raad."),
                ("3", "* Deze datum hangt af van de begroting."),
            ],
            notes
        );
    }

    [Fact]
    public void A_note_without_a_place_in_the_words_stands_below()
    {
        var plan = new Plan("Planning").WithFootnotes([new("3", "Losse noot.")]);

        Assert.Contains("[3] Losse noot.", WordFile.TextOf(Body(plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_that_fit_no_bookmark_go_in_a_content_control()
    {
        var plan = new Plan("p").WithActivities([new("A1"), new("a1"), new("r-1"), new("é & 1")]);

        var file = Write(plan);

        WordFile.AssertValid(file);
        Assert.Equal(
            ["A1", "a1", "r-1", "é & 1"],
            WordFile.Part(file, "word/document.xml").Descendants(W + "tr").Skip(1).Select(IdOf)
        );
    }

    [Fact]
    public void A_list_in_a_cell_is_a_real_list()
    {
        var row = Body(SamplePlans.Waterland).Descendants(W + "tr").ElementAt(3);

        Assert.Equal(
            [null, "0", "0"],
            row.Elements(W + "tc")
                .ElementAt(2)
                .Elements(W + "p")
                .Select(p =>
                    (string?)p.Descendants(W + "ilvl").SingleOrDefault()?.Attribute(W + "val")
                )
        );
    }

    [Fact]
    public void Few_columns_stand_upright_and_many_lie()
    {
        var few = SamplePlans.Waterland.WithColumns([]).WithActivities([new("a")]);

        Assert.Null(Orientation(few));
        Assert.Equal("landscape", Orientation(SamplePlans.Waterland));
    }

    [Fact]
    public void A_phase_that_has_a_column_is_no_heading()
    {
        var plan = SamplePlans.Waterland.WithColumns([
            new(ColumnRole.Phase, "Fase"),
            .. SamplePlans.Waterland.Columns,
        ]);

        var rows = Body(plan).Descendants(W + "tr").ToList();

        Assert.Equal("Week 6", WordFile.TextOf(rows[1]));
        Assert.Equal("BEELDVORMING", WordFile.TextOf(rows[2].Elements(W + "tc").First()));
    }

    private static string? Orientation(Plan plan) =>
        (string?)Body(plan).Descendants(W + "pgSz").Single().Attribute(W + "orient");

    private static string? IdOf(XElement row) =>
        (
            (string?)row.Descendants(W + "bookmarkStart").SingleOrDefault()?.Attribute(W + "name")
            ?? (string?)row.Descendants(W + "tag").SingleOrDefault()?.Attribute(W + "val")
        )?["tijdpad_".Length..];

    private static XElement Body(Plan plan) =>
        WordFile.Part(Write(plan), "word/document.xml").Root!.Element(W + "body")!;

    private static byte[] Write(Plan plan) =>
        WordFile.Written(stream => new WordWriter().Write(plan, stream));
}
