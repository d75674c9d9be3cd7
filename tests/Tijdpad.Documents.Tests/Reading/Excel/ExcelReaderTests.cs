using Tijdpad.Documents.Reading.Excel;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Tests.Reading.Excel;

public sealed class ExcelReaderTests
{
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Strings_numbers_days_and_formulas_show_as_a_reader_sees_them()
    {
        var table = Read(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Wat</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>42808</v></c><c r=\"B2\" t=\"str\"><f>\"Ra\"&amp;\"ad\"</f><v>Raad</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" s=\"2\"><v>42808.8125</v></c><c r=\"B3\"><v>3.5</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" s=\"3\"><v>42808</v></c></row>"
        );

        Assert.Equal(
            ["Datum | Wat", "14-3-2017 | Raad", "14-3-2017 19:30 | 3,5", "ja | maart 2017"],
            ReadTexts.Lines(table)
        );
    }

    [Fact]
    public void Gaps_merged_cells_and_empty_rows_keep_the_columns_right()
    {
        var table = Read(
            "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"inlineStr\"><is><t>Wat</t></is></c></row>"
                + "<row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>Week 11</t></is></c></row>",
            "<mergeCells><mergeCell ref=\"B4:D4\"/></mergeCells>"
        );

        var places = ReadTexts
            .Rows(table)
            .Select(row =>
                string.Join(
                    ' ',
                    row.Cells.Select(c => $"{c.Column}+{c.Span}:{ReadTexts.Joined(c)}")
                )
            );
        Assert.Equal("0+1:Datum 1+1: 2+1:Wat / 0+3:Week 11", string.Join(" / ", places));
    }

    [Fact]
    public void A_title_above_the_table_is_a_paragraph()
    {
        var table = Read(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Planning 2017</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>Wat</t></is></c></row>"
        );

        Assert.IsType<SourceParagraph>(table.Lines[0]);
        Assert.Equal(["Planning 2017", "Datum | Wat"], ReadTexts.Lines(table));
    }

    [Fact]
    public void Lines_in_a_cell_are_paragraphs_and_items()
    {
        var table = Read(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Agenda\n- een\n- twee</t></is></c></row>"
        );

        Assert.Equal("Agenda\n* een\n* twee", ReadTexts.Marked(ReadTexts.Rows(table)[0].Cells[1]));
    }

    [Theory]
    [InlineData("dd-mm-yyyy", 42808, "14-3-2017")]
    [InlineData("dd-mm-jjjj", 42808, "14-3-2017")]
    [InlineData("[$-413]d mmmm yyyy;@", 42808, "14-3-2017")]
    [InlineData("mmm-yy", 42808, "maart 2017")]
    [InlineData("h:mm", 0.8125, "19:30")]
    [InlineData("0.00", 2.5, "2,5")]
    [InlineData("\"dag\" 0", 3, "3")]
    [InlineData("0%", 0.25, "25%")]
    public void A_number_shows_as_its_format_says(string code, double value, string shown) =>
        Assert.Equal(shown, ExcelFormat.Of(code).Show(value, from1904: false));

    [Fact]
    public void A_workbook_without_cells_is_refused() =>
        Assert.Throws<UnreadableDocumentException>(() => Read(""));

    internal static byte[] Book(string rows, string after = "") =>
        WordFiles.Zip(
            (
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Planning\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            (
                "xl/sharedStrings.xml",
                $"<sst xmlns=\"{Main}\"><si><r><t>Da</t></r><r><t>tum</t></r><rPh><t>x</t></rPh></si></sst>"
            ),
            (
                "xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\"><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"17\"/></cellXfs></styleSheet>"
            ),
            (
                "xl/worksheets/sheet1.xml",
                $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>"
            )
        );

    private static PlanTable Read(string rows, string after = "") =>
        new ExcelReader().Read(Book(rows, after));
}
