using System.Text;
using Tijdpad.Documents.Reading.Text;

namespace Tijdpad.Documents.Tests.Reading.Text;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("datum;wat\n14/3;Raad\n", "datum | wat / 14/3 | Raad")]
    [InlineData(
        "datum,wat\r\n14/3,Raad\r\n15/3,\"a, b\"\r\n",
        "datum | wat / 14/3 | Raad / 15/3 | a, b"
    )]
    [InlineData("datum\twat\n14/3\tRaad", "datum | wat / 14/3 | Raad")]
    [InlineData("sep=;\ndatum;wat\n14/3;Raad", "datum | wat / 14/3 | Raad")]
    [InlineData("datum;wat\n14/3;\"zei \"\"ja\"\"\"\n", "datum | wat / 14/3 | zei \"ja\"")]
    [InlineData(
        "datum;wat\n14/3;\"twee\nregels\"\n15/3;x\n",
        "datum | wat / 14/3 | twee regels / 15/3 | x"
    )]
    [InlineData(
        "Planning 2017;\ndatum;wat\n14/3;Raad\n",
        "Planning 2017 / datum | wat / 14/3 | Raad"
    )]
    [InlineData("a;b;c\n1;2\n;;\n3;4;5\n", "a | b | c / 1 | 2 |  / 3 | 4 | 5")]
    public void Records_become_rows(string csv, string expected)
    {
        var table = new CsvReader().Read(Encoding.UTF8.GetBytes(csv));

        Assert.Equal(expected, string.Join(" / ", ReadTexts.Lines(table)));
    }

    public static TheoryData<string, byte[]> Encodings { get; } =
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes("wat;wie\ncoördinatie;€ 5\n") },
            {
                "UTF-8 with mark",
                [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes("wat;wie\ncoördinatie;€ 5\n")]
            },
            { "UTF-16", [0xff, 0xfe, .. Encoding.Unicode.GetBytes("wat;wie\ncoördinatie;€ 5\n")] },
            {
                "UTF-16 without mark",
                Encoding.Unicode.GetBytes(
                    "wat;wie\ncoördinatie;€ 5\n".Replace("€", "e", StringComparison.Ordinal)
                )
            },
            { "Windows-1252", [.. "wat;wie\nco"u8, 0xf6, .. "rdinatie;"u8, 0x80, .. " 5\n"u8] },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Any_usual_encoding_is_understood(string name, byte[] file)
    {
        var lines = ReadTexts.Lines(new CsvReader().Read(file));

        Assert.True(
            lines[1].StartsWith("coördinatie | ", StringComparison.Ordinal),
            $"{name}: {lines[1]}"
        );
    }

    [Fact]
    public void Running_text_is_no_csv() =>
        Assert.False(
            new CsvReader().Recognises(
                "Op 14/3, in de raad.\nDaarna niets.\nEn, ja, dan nog iets.\n"u8
            )
        );
}
