using Tijdpad.Documents.Reading.Pdf;

namespace Tijdpad.Documents.Tests.Reading.Pdf;

public sealed class SamplePdfTests
{
    [Fact]
    public void Every_row_and_nearly_every_cell_of_the_sample_comes_out_as_it_stands()
    {
        var file = File.ReadAllBytes(Samples.Shared("leidse-regio.pdf"));

        var table = new PdfReader().Read(file);

        var expected = ExpectedActivity.All(
            File.ReadAllBytes(Samples.Shared("leidse-regio.expected.json"))
        );
        var (good, bad) = ReadTexts.Compare(table, expected);
        Assert.True(good >= 174, $"{good} of 175\n" + string.Join('\n', bad));
    }
}
