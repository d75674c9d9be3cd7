using Tijdpad.Documents.Reading.Pdf;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Tests.Reading.Pdf;

public sealed class SamplePdfTests
{
    [Fact]
    public void Every_row_and_nearly_every_cell_of_the_sample_comes_out_as_it_stands()
    {
        if (SampleFiles.Read("leidse-regio.pdf") is not { } file)
            return;

        var table = new PdfReader().Read(file);

        var expected = ExpectedActivity.All(SampleFiles.Read("leidse-regio.expected.json")!);
        var (good, bad) = ReadTexts.Compare(table, expected);
        Assert.True(good >= 174, $"{good} of 175\n" + string.Join('\n', bad));
    }
}
