using System.IO.Compression;
using System.Text;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Tests.Reading;

public sealed class DocumentReaderTests
{
    [Fact]
    public void Content_decides_what_a_file_is_and_a_wrong_name_is_told()
    {
        var file = WordFiles.WithBody(WordFiles.P("Planning"));

        var table = DocumentReader.Read(file, "planning.pdf");

        Assert.Equal(["Planning"], ReadTexts.Lines(table));
        Assert.Contains("Word-document", Assert.Single(table.Notes).Made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("planning.docx")]
    [InlineData("planning")]
    [InlineData("planning.v2")]
    public void A_fitting_name_or_none_is_not_remarked_on(string name) =>
        Assert.Empty(DocumentReader.Read(WordFiles.WithBody(WordFiles.P("Planning")), name).Notes);

    [Fact]
    public void Our_own_json_passes_through() =>
        Assert.Equal(
            "{\"title\":\"x\"}",
            DocumentReader.Read("{\"title\":\"x\"}"u8.ToArray(), "x.json").PlanJson
        );

    [Fact]
    public void Empty_files_are_refused() => Refused([], "leeg");

    [Theory]
    [InlineData("EncryptedPackage", "wachtwoord")]
    [InlineData("WordDocument", ".doc)")]
    [InlineData("Workbook", ".xls)")]
    [InlineData("iets anders", "oude soort")]
    public void Old_and_encrypted_office_files_are_told_apart(string inside, string word) =>
        Refused(
            [
                0xd0,
                0xcf,
                0x11,
                0xe0,
                0xa1,
                0xb1,
                0x1a,
                0xe1,
                .. new byte[600],
                .. Encoding.Unicode.GetBytes(inside),
            ],
            word
        );

    [Theory]
    [InlineData("{\\rtf1\\ansi planning}", "RTF")]
    [InlineData("<!DOCTYPE html><html><body>x</body></html>", "webpagina")]
    [InlineData("<?xml version=\"1.0\"?><x/>", "XML")]
    [InlineData("PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text", ".odt")]
    [InlineData("PK\u0003\u0004 iets anders", "zip")]
    public void Other_kinds_are_named(string content, string word) =>
        Refused(Encoding.Latin1.GetBytes(content), word);

    [Fact]
    public void Noise_is_refused()
    {
        var noise = new byte[5_000];
        new Random(1).NextBytes(noise);

        Refused(noise, "niet te zien wat het is");
    }

    [Fact]
    public void A_file_over_the_limit_is_refused() =>
        Refused(new byte[Limits.FileBytes + 1], "te groot");

    [Fact]
    public void A_part_that_inflates_without_end_is_refused()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            part.Write("<document><body>"u8);
            var piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p></p>", 10_000)));
            for (var at = 0; at < 1_000; at++)
                part.Write(piece);
        }

        Refused(memory.ToArray(), "te groot");
    }

    [Fact]
    public void Too_many_parts_are_refused() =>
        Refused(
            WordFiles.Zip([
                .. Enumerable.Range(0, Limits.ZipEntries + 1).Select(at => ($"word/{at}", "")),
            ]),
            "onderdelen"
        );

    [Fact]
    public void Entities_that_multiply_are_refused()
    {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (var at = 1; at < 30; at++)
            laughs.Append($"<!ENTITY a{at} \"&a{at - 1};&a{at - 1};\">");
        laughs.Append("]><document>&a29;</document>");

        Refused(WordFiles.Zip(("word/document.xml", laughs.ToString())), "beschadigd");
    }

    [Theory]
    [InlineData("w:tbl><w:tr><w:tc", 100_000)]
    [InlineData("w:sdt", 100_000)]
    [InlineData("w:onbekend", 100_000)]
    public void Bottomless_nesting_is_refused(string element, int times)
    {
        var open = string.Concat(Enumerable.Repeat($"<{element}>", times));

        Refused(WordFiles.WithBody(open), "genest");
    }

    [Fact]
    public void A_document_cut_off_is_refused_or_read_but_never_more()
    {
        var whole = SampleDocuments.Word("Planning\n14/3 | Raad\n15/3 | College");
        for (var length = 1; length < whole.Length; length += whole.Length / 40)
            Tame(whole[..length]);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public void A_hundred_damaged_files_are_read_or_refused_in_words(string kind)
    {
        var whole = kind switch
        {
            "docx" => WordFiles.WithBody(
                WordFiles.Table(
                    WordFiles.Row(
                        WordFiles.Cell(WordFiles.P("14/3")),
                        WordFiles.Cell(WordFiles.P("Raad"))
                    )
                )
            ),
            "xlsx" => Excel.ExcelReaderTests.Book(
                "<row r=\"1\"><c r=\"A1\"><v>42808</v></c></row>"
            ),
            _ => "datum;wat\n14/3;\"Raad\"\n15/3;College\n"u8.ToArray(),
        };
        var random = new Random(20170314);
        for (var round = 0; round < 100; round++)
        {
            var damaged = (byte[])whole.Clone();
            for (var hits = random.Next(1, 9); hits > 0; hits--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            Tame(damaged);
        }
    }

    private static void Tame(byte[] file)
    {
        try
        {
            Assert.NotNull(DocumentReader.Read(file, "x"));
        }
        catch (UnreadableDocumentException refusal)
        {
            IsSentence(refusal.Message);
        }
    }

    private static void Refused(byte[] file, string word)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() =>
            DocumentReader.Read(file, "planning.docx")
        );

        Assert.Contains(word, refusal.Message, StringComparison.Ordinal);
        IsSentence(refusal.Message);
    }

    private static void IsSentence(string text) =>
        Assert.True(text.Length > 40 && char.IsUpper(text[0]) && text[^1] == '.', text);
}
