using Tijdpad.Documents.Reading.Word;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Tests.Reading.Word;

public sealed class SampleWordTests
{
    [Fact]
    public void Every_cell_of_the_sample_comes_out_as_it_stands()
    {
        var file = File.ReadAllBytes(Samples.Shared("leidse-regio.docx"));

        var table = new WordReader().Read(file);

        var expected = ExpectedActivity.All(
            File.ReadAllBytes(Samples.Shared("leidse-regio.expected.json"))
        );
        var (good, bad) = ReadTexts.Compare(table, expected);
        Assert.True(bad.Count == 0, string.Join('\n', bad));
        Assert.Equal(35 * 5, good);
    }

    [Fact]
    public void The_sample_keeps_its_title_its_open_points_and_its_footnotes_as_paragraphs()
    {
        var file = File.ReadAllBytes(Samples.Shared("leidse-regio.docx"));

        var paragraphs = new WordReader()
            .Read(file)
            .Lines.OfType<SourceParagraph>()
            .Select(line => line.Text)
            .ToList();

        Assert.Equal([0, 0, 1, 2, 2, 2, 1, 1, 0, 0], paragraphs.Select(text => text.Level));
        Assert.StartsWith("[1] Tijdens", paragraphs[^2].Words, StringComparison.Ordinal);
        Assert.StartsWith("[2] Alternatief", paragraphs[^1].Words, StringComparison.Ordinal);
    }
}
