using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Documents.Tests.Writing.Word;
using Tijdpad.Documents.Writing.Excel;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Writing;

public sealed class ExcelWriterTests
{
    [Fact]
    public void Any_plan_gives_a_valid_workbook() =>
        PlanGen.Plan.Sample(plan => AssertValid(Write(plan)), iter: 50);

    [Fact]
    public void The_workbook_is_always_the_same() =>
        Assert.Equal(Write(SamplePlans.Waterland), Write(SamplePlans.Waterland));

    [Fact]
    public void A_row_holds_phase_week_words_and_real_days()
    {
        var rows = Rows(SamplePlans.Waterland);

        Assert.Equal(
            [
                "Fase",
                "Week",
                "Datum",
                "Activiteit",
                "Doel & opbrengst",
                "Communicatie",
                "In college/raad",
                "Wie",
                "Vroegste dag",
                "Laatste dag",
            ],
            rows[0]
        );
        Assert.Equal(
            [
                "BEELDVORMING",
                "Week 6",
                "4/2",
                "Bespreking waterfondsnota in de drie colleges",
                "Nota bevat:\n• stand van de dijken\n• kosten",
                "",
                "XX (1)",
                "EP",
                $"{new DateTime(2031, 2, 4).ToOADate()}",
                $"{new DateTime(2031, 2, 4).ToOADate()}",
            ],
            rows[1]
        );
        Assert.Equal(SamplePlans.Waterland.Activities.Count + 1, rows.Count);
    }

    [Fact]
    public void Words_that_look_like_a_formula_or_an_escape_stay_words()
    {
        var plan = new Plan("p").WithActivities([new("a") { Title = "=1+1 _x0041_ \0" }]);

        var cell = Rows(plan)[1][1];

        Assert.Equal("=1+1 _x005F_x0041_ \uFFFD", cell);
        Assert.DoesNotContain(
            "<f>",
            WordFile.Part(Write(plan), "xl/worksheets/sheet1.xml").ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Columns_of_one_name_are_told_apart()
    {
        var plan = new Plan("p").WithColumns([
            new(ColumnRole.Date, "Datum"),
            new(ColumnRole.Activity, "Wat"),
            new(ColumnRole.Other, "wat"),
        ]);

        AssertValid(Write(plan));
        Assert.Equal(["Datum", "Wat", "wat 2", "Vroegste dag", "Laatste dag"], Rows(plan)[0]);
    }

    private static byte[] Write(Plan plan) =>
        WordFile.Written(stream => new ExcelWriter().Write(plan, stream));

    private static List<List<string>> Rows(Plan plan)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(Write(plan)), isEditable: false);
        return
        [
            .. book.WorkbookPart!.WorksheetParts.Single()
                .Worksheet!.Descendants<Row>()
                .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList()),
        ];
    }

    private static void AssertValid(byte[] file)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

        Assert.Equal(
            [],
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
                .Validate(book)
                .Take(5)
                .Select(error => $"{error.Description} {error.Path?.XPath} {error.Part?.Uri}")
        );
    }
}
