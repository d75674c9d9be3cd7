using System.Text;
using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Reading.Text;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Tests.Reading;

public sealed class TableToPlanTests
{
    [Fact]
    public void Columns_are_recognised_without_headings()
    {
        var plan = Read(
            "12 april 2018 | Overleg met de buurt | Aanwezigen: allen\n19 april 2018 | Straatfeest | Op het plein"
        ).Plan;

        Assert.Equal(
            ["Overleg met de buurt", "Straatfeest"],
            plan.Activities.Select(activity => activity.Title)
        );
        Assert.Equal(new OtherCell("", "Op het plein"), Assert.Single(plan.Activities[1].Other));
    }

    [Theory]
    [InlineData("Planning | Datum\nOverleg | 12 april 2018\nFeest | 19 april 2018")]
    [InlineData("Planning | Activiteit\n12 april 2018 | Overleg\n19 april 2018 | Feest")]
    [InlineData(
        "Nr | Wat | Wie | Wanneer\n1 | Overleg | Jan | 12 april 2018\n2 | Feest | Piet | 19 april 2018"
    )]
    [InlineData(
        "Moment in de tijd | Wat er gebeurt\n12 april 2018 | Overleg\n19 april 2018 | Feest\n20 april 2018 | Opruimen"
    )]
    [InlineData("Week | Datum | Stap\n15 | 12 april 2018 | Overleg\n16 | 19 april 2018 | Feest")]
    public void The_date_may_stand_anywhere(string table)
    {
        var plan = Read(table).Plan;

        Assert.Equal(
            ["Overleg", "Feest"],
            plan.Activities.Take(2).Select(activity => activity.Title)
        );
        Assert.Equal(new DateOnly(2018, 4, 12), plan.Activities[0].Date.Earliest);
    }

    [Fact]
    public void Of_two_columns_that_may_be_the_activity_the_longer_texts_are()
    {
        var activity = Read(
            "Datum | Actie | Wat\n12-04-2018 | BDV | vaststelling in het college\n19-04-2018 | B&D | gesprek met de pers"
        ).Plan.Activities[0];

        Assert.Equal("vaststelling in het college", activity.Title);
        Assert.Equal(new OtherCell("Actie", "BDV"), Assert.Single(activity.Other));
    }

    [Fact]
    public void Phases_and_weeks_are_rows_of_one_cell()
    {
        var plan = Read(
            "Datum | Activiteit | Doel\n | BEELDVORMING | \nWeek 15 | | \n12/4 | Overleg | \n | Fase 2: besluiten | \n17/4 | Besluit | ",
            "Planning d.d. 1 april 2018"
        ).Plan;

        Assert.Equal(
            [PhaseKind.Orientation, PhaseKind.Other],
            plan.Phases.Select(phase => phase.Kind)
        );
        Assert.Equal("Week 15", plan.HeadingOf(plan.Activities[1])?.Words);
        Assert.Equal("Fase 2: besluiten", plan.PhaseOf(plan.Activities[1])?.Name);
        Assert.Equal(new DateOnly(2018, 4, 17), plan.Activities[1].Date.Earliest);
    }

    [Fact]
    public void A_week_in_every_row_is_one_heading()
    {
        var plan = Read(
            "Week | Datum | Activiteit\n15 | 9 april 2018 | Overleg\n15 | 12 april 2018 | College\n16 | 16 april 2018 | Raad"
        ).Plan;

        Assert.Equal(["15", "16"], plan.WeekHeadings.Select(heading => heading.Words));
        Assert.Equal(new DateOnly(2018, 4, 9), plan.HeadingOf(plan.Activities[1])?.Span.Earliest);
    }

    [Fact]
    public void A_heading_with_a_year_gives_its_year_to_the_rows_below()
    {
        var plan = Read(
            "Datum | Activiteit\n2019 | \n12 april | Overleg\n2018 | \n19 april | Feest"
        ).Plan;

        Assert.Equal(
            [2019, 2018],
            plan.Activities.Select(activity => activity.Date.Earliest!.Value.Year)
        );
    }

    [Fact]
    public void Weekdays_tell_the_year_better_than_the_title()
    {
        var result = Read(
            "Wat | Wanneer\nBrief aan afdelingen | vr 9 mrt\nCollege | di 29 mei\nRaad | do 8 nov",
            "PLANNING BEGROTING 2019"
        );

        Assert.All(
            result.Plan.Activities,
            activity => Assert.Equal(2018, activity.Date.Earliest!.Value.Year)
        );
        Assert.Contains("weekdagen", Assert.Single(result.Notes).Made, StringComparison.Ordinal);
    }

    [Fact]
    public void Begin_and_end_in_columns_of_their_own_are_one_period()
    {
        var plan = Read(
            "Start | Eind | Activiteit\n1-9-2020 | 15-9-2020 | Opstellen\nn.t.b. | | Raadsbesluit"
        ).Plan;

        Assert.Equal(DateKind.Period, plan.Activities[0].Date.Kind);
        Assert.Equal(new DateOnly(2020, 9, 15), plan.Activities[0].Date.Latest);
        Assert.Equal("n.t.b.", plan.Activities[1].Date.Words);
        Assert.Equal(["Start – Eind", "Activiteit"], plan.Columns.Select(column => column.Words));
    }

    [Fact]
    public void A_date_cell_that_goes_on_downwards_dates_both_rows()
    {
        var merged = new PlanTable(
            [
                Row(["Datum", "Activiteit"], 1),
                Row(["13 september 2022", "Startnotitie"], 2),
                new SourceRow(1, 3, [new SourceCell(1, 1, [new SourceItem("Ondernemingsraad")])]),
                Row(["", "Zonder datum"], 4),
            ],
            [],
            []
        );

        var result = TableToPlan.Read(merged, new DateOnly(2022, 1, 1));

        Assert.Equal(new DateOnly(2022, 9, 13), result.Plan.Activities[1].Date.Earliest);
        Assert.Equal([Inference.CellAbove], result.Plan.Activities[1].Date.Inferred);
        Assert.True(result.Plan.Activities[2].Date.IsUnknown);
        Assert.Empty(result.Coverage.Unplaced);
    }

    [Fact]
    public void Headings_repeated_on_each_page_are_no_rows()
    {
        var result = Read(
            "Datum | Activiteit\n12 april 2018 | Overleg\nDatum | Activiteit\n19 april 2018 | Feest"
        );

        Assert.Equal(2, result.Plan.Activities.Count);
        Assert.Empty(result.Coverage.Unplaced);
    }

    [Fact]
    public void A_document_without_a_table_is_read_by_its_lines()
    {
        var plan = Read(
            "Plan voor het plein\nFase 1 – Proces\nmaart 2018 – mei 2018\n- aanpak opschrijven\n- 12 april 2018 gesprek met bewoners\nFase 2 – Besluit\nVaststelling door de raad: eind 2018"
        ).Plan;

        Assert.Equal(
            ["aanpak opschrijven", "gesprek met bewoners", "Vaststelling door de raad"],
            plan.Activities.Select(activity => activity.Title)
        );
        Assert.Equal([Inference.Heading], plan.Activities[0].Date.Inferred);
        Assert.Equal("Fase 2 – Besluit", plan.PhaseOf(plan.Activities[2])?.Name);
        Assert.Equal(new DateOnly(2018, 12, 31), plan.Activities[2].Date.Latest);
    }

    [Fact]
    public void A_line_that_dates_the_document_is_no_row()
    {
        var plan = Read(
            "Tijdlijn haven\nStand van zaken: 3 juni 2019. Besproken met de stuurgroep.\n10 oktober: bijeenkomst raden\nDecember 2019: besluit"
        ).Plan;

        Assert.Equal(new DateOnly(2019, 6, 3), plan.AsOf);
        Assert.Equal(
            ["bijeenkomst raden", "besluit"],
            plan.Activities.Select(activity => activity.Title)
        );
    }

    [Fact]
    public void A_date_that_is_not_understood_keeps_its_words_and_gets_a_note()
    {
        var result = Read(
            "Datum | Activiteit\n12 april 2018 | Overleg\nals het uitkomt | Feest\nn.t.b. | Opruimen"
        );

        Assert.Equal(DateKind.Unknown, result.Plan.Activities[1].Date.Kind);
        Assert.Equal("als het uitkomt", result.Plan.Activities[1].Date.Words);
        Assert.Equal(2, Assert.Single(result.Notes).Row);
    }

    [Fact]
    public void Columns_of_municipalities_give_their_days()
    {
        var plan = Read(
            "Datum | Activiteit | Leiden | Leiderdorp\n12 april 2018 | Raad | 12 april 2018 | 16 april 2018\n19 april 2018 | Feest | | "
        ).Plan;

        Assert.Equal(
            [("Leiden", 12), ("Leiderdorp", 16)],
            plan.Activities[0]
                .Occurrences.Select(one => (one.Municipality, one.Date.Earliest!.Value.Day))
        );
    }

    [Fact]
    public void Footnotes_and_open_points_stand_apart()
    {
        var plan = Read(
            "Datum | Activiteit\n12 april 2018 | Overleg[1]\n19 april 2018 | Feest**",
            "Planning feest",
            "Nog niet opgenomen:",
            "- Vergunning"
        ).Plan;

        Assert.Equal("Vergunning", Assert.Single(plan.OpenPoints).Text);
        Assert.Equal(["1"], plan.Activities[0].FootnoteMarks);
        Assert.Equal(["**"], plan.Activities[1].FootnoteMarks);
    }

    [Fact]
    public void A_letter_without_dates_is_no_planning()
    {
        var wrong = Assert.Throws<UnreadableDocumentException>(() =>
            Read("Beste tante,\nhet gaat goed met ons.")
        );

        Assert.Contains("geen planning gevonden", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_stands_in_a_table_every_word_has_a_place()
    {
        var words = Gen.OneOf(
            "12 april",
            "Week 14",
            "overleg",
            "XX (1)",
            "BESLUITVORMING",
            "n.t.b.",
            "Datum",
            "Activiteit",
            "[1]",
            "?",
            "2019",
            "raad"
        );
        var cell = words.Array[0, 3].Select(some => string.Join(' ', some));
        cell.Array[2, 5]
            .Array[1, 12]
            .Sample(rows =>
            {
                var table = new PlanTable(
                    rows.Select((row, number) => Row(row, number + 1)).ToValueList<SourceLine>(),
                    [],
                    []
                );
                try
                {
                    var coverage = TableToPlan.Read(table, new DateOnly(2018, 1, 1)).Coverage;

                    Assert.Equal(coverage.Words, coverage.Placed);
                }
                catch (UnreadableDocumentException)
                {
                    // a table without any row that is a planning
                }
            });
    }

    private static SourceRow Row(string[] cells, int number) =>
        new SourceRow(
            1,
            number,
            cells
                .Select(
                    (words, column) =>
                        new SourceCell(column, 1, words.Length == 0 ? [] : [new SourceItem(words)])
                )
                .ToValueList()
        );

    private static ReadResult Read(string text, params string[] before) =>
        TableToPlan.Read(
            new PlainTextReader().Read(
                Encoding.UTF8.GetBytes(string.Join('\n', before.Append(text)))
            ),
            new DateOnly(2018, 1, 1)
        );
}
