using System.Globalization;
using System.Text;
using Tijdpad.Documents.Reading;

namespace Tijdpad.Documents.Tests.Reading;

public sealed class LayoutTests
{
    /// <summary>Plannings of our own, in the shapes that real ones have.</summary>
    public static TheoryData<string> Layouts { get; } =
    [
        """
            == Planning herindeling ==
            Stand van zaken 1 februari 2019, onder voorbehoud van besluitvorming in de beide raden.
            Datum | Activiteit | Wie
            Week 6 | |
            4/2 | Startgesprek met beide colleges over het vervolg van het gezamenlijke traject | Projectleider
            uiterlijk 8/2 | Verzending van de stukken | Secretaris
            12/2 of 13/2 | Bespreking in de colleges | College A en college B
            medio maart | Raadsbijeenkomst | Griffie
            """,
        """
            Planning | Datum
            inloopavond voor bewoners | september 2021
            ontwerp ter inzage | november 2021
            zienswijzen beantwoorden | december 2021-januari 2022
            vaststelling door de raad | juni-juli 2022
            """,
        """
            Nr. | Datum | Onderwerp | Actie | Commissie | Raad
            12 | 4-7-2016 | Raadsbrief over het zwembad | B&W | 15-10-2020 | N.v.t.
            13 | 24-1-2018 | Evaluatie subsidie | B&W | P.M. | P.M.
            14 | 2-11-2019 | Nota vastgoed | Staf | 1-4-2021 | 22-4-2021
            """,
        """
            == Tijdlijn ==
            14 maart 2017: start van de gesprekken
            - 21 maart bespreking in het college
            - 28 maart bespreking in de raad
            april: inwoners aan het woord
            """,
    ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_word_document_gives_rows_and_cells_as_they_stand(string layout) =>
        Check(layout, SampleDocuments.Word(layout), "docx");

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_pdf_with_lines_gives_rows_and_cells_as_they_stand(string layout) =>
        Check(layout, PdfFiles.Of(layout, borders: true), "pdf");

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_pdf_without_lines_gives_rows_and_cells_as_they_stand(string layout) =>
        Check(layout, PdfFiles.Of(layout, borders: false), "pdf");

    [Fact]
    public void Sample_plannings_come_out_whole_in_every_format()
    {
        foreach (var plan in Samples.SharedPlans())
        {
            var text = File.ReadAllText(plan);
            var layout = text[(text.IndexOf("----", StringComparison.Ordinal) + 4)..];
            Check(layout, SampleDocuments.Word(layout), Path.GetFileName(plan) + " docx");
            // the font that these tests draw with has no accents
            var plain = string.Concat(
                layout
                    .Normalize(NormalizationForm.FormD)
                    .Where(sign =>
                        CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark
                    )
            );
            Check(plain, PdfFiles.Of(plain, borders: true), Path.GetFileName(plan) + " pdf");
        }
    }

    private static void Check(string layout, byte[] file, string what)
    {
        var parts = SampleDocuments.Parse(layout);
        var expected = parts.SelectMany(part =>
            part.Rows.Count > 0 ? part.Rows.Select(row => Row(row, part.Rows)) : [Spaced(part.Text)]
        );

        var lines = ReadTexts.Lines(DocumentReader.Read(file, "x")).Select(line => line.Trim('\t'));

        Assert.True(
            expected.SequenceEqual(lines, StringComparer.Ordinal),
            $"{what}\n--- wanted\n{string.Join('\n', expected)}\n--- got\n{string.Join('\n', lines)}"
        );
    }

    private static string Row(string[] row, List<string[]> rows) =>
        string.Join(
            " | ",
            Enumerable
                .Range(0, rows.Max(one => one.Length))
                .Select(at => at < row.Length ? Spaced(row[at]) : "")
        );

    private static string Spaced(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
