using Tijdpad.Documents.Reading.Pdf;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Tests.Reading.Pdf;

public sealed class PdfReaderTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_table_over_three_pages_is_one_table_with_every_row_once(bool borders)
    {
        var rows = Enumerable
            .Range(1, 120)
            .Select(at =>
                $"{at % 28 + 1}/{at % 12 + 1} | Bespreking {at} | Griffie van gemeente {at}"
            )
            .ToList();
        var layout = "Datum | Activiteit | Wie\n" + string.Join('\n', rows);

        var table = new PdfReader().Read(PdfFiles.Of(layout, borders));

        var read = ReadTexts.Rows(table);
        Assert.Equal(rows, ReadTexts.Lines(table).Skip(1));
        Assert.All(read, row => Assert.Equal(1, row.Table));
        Assert.Equal(Enumerable.Range(1, 121), read.Select(row => row.Number));
        Assert.True(read[^1].Page >= 3);
    }

    [Fact]
    public void Columns_without_lines_are_doubtful_and_columns_with_lines_are_not()
    {
        const string layout = "14/3 | Raad\n15/3 | College\n16/3 | Pers";

        var without = ReadTexts.Rows(new PdfReader().Read(PdfFiles.Of(layout, borders: false)));
        var with = ReadTexts.Rows(new PdfReader().Read(PdfFiles.Of(layout, borders: true)));

        Assert.All(without.SelectMany(row => row.Cells), cell => Assert.NotNull(cell.Doubt));
        Assert.All(with.SelectMany(row => row.Cells), cell => Assert.Null(cell.Doubt));
    }

    [Fact]
    public void A_larger_line_is_a_heading()
    {
        var table = new PdfReader().Read(PdfFiles.Of("== Planning ==\nEerst dit.", borders: true));

        Assert.Equal(
            [true, false],
            table.Lines.Cast<SourceParagraph>().Select(line => line.IsHeading)
        );
    }
}
