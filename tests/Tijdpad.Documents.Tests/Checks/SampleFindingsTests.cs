using Tijdpad.Checks;
using Tijdpad.Documents.Reading;
using Tijdpad.Findings;

namespace Tijdpad.Documents.Tests.Checks;

/// <summary>The mistakes of the sample, each with the rule that finds it.</summary>
public sealed class SampleFindingsTests
{
    private const string Sample = "leidse-regio.docx";

    private static readonly Lazy<ValueList<Finding>> Found = new(() =>
    {
        var file = File.ReadAllBytes(Samples.Shared(Sample));
        var reader = AllReaders.List.First(reader => reader.Recognises(file));
        return AllChecks.Run(TableToPlan.Read(reader.Read(file), new DateOnly(2017, 3, 14)).Plan);
    });

    [Theory]
    [InlineData("TP001", "28", "week 20")]
    [InlineData("TP002", "21,22,23", "5/4")]
    [InlineData("TP002", "25,26", "10/5")]
    [InlineData("TP003", "21,22,27,28,30,31", "week 21")]
    [InlineData("TP004", "25,26,27", "week 19")]
    [InlineData("TP005", "28,29,30", "BESLUITVORMING")]
    [InlineData("TP007", "22,23", "Goede Vrijdag (14/4)")]
    [InlineData("TP008", "24", "30 april 2017")]
    [InlineData("TP009", "28,29", "Tweede Pinksterdag (5/6)")]
    [InlineData("TP010", "31", "Leiderdorp 19/6")]
    [InlineData("TP011", "2", "Tweede Kamerverkiezing")]
    [InlineData("TP012", "5", "16/3 of 17/3")]
    [InlineData("TP050", "22,23", "data doorgegeven")]
    [InlineData("TP050", "31,32", "twee van de vijf")]
    [InlineData("TP051", "34", "dag van de colleges")]
    [InlineData("TP052", "17,18", "zonder tijd of volgorde")]
    [InlineData("TP053", "27", "aandachtspunt")]
    [InlineData("TP054", "25,26,34,35", "de dag na")]
    [InlineData("TP070", "29,31,32,34", "1 augustus 2017")]
    [InlineData("TP022", "22,28", "versie 1.0")]
    [InlineData("TP024", "18,29", "begint opnieuw")]
    [InlineData("TP025", "14,18", "zonder advies")]
    [InlineData("TP026", "31,32", "Leiderdorp (ma 19 jun 2017)")]
    [InlineData("TP027", "22,23", "hetzelfde venster")]
    [InlineData("TP028", "1,2", "naar colleg")]
    [InlineData("TP029", "1,7", "di 7 mrt 2017")]
    [InlineData("TP030", "26", "Eind maart")]
    [InlineData("TP031", "33,34", "4 tot 13 dagen")]
    [InlineData("TP032", "6,9,12", "pas gereed")]
    [InlineData("TP033", "16,23", "data per gemeente")]
    [InlineData("TP034", "17,19", "tweemaal naar de raden")]
    [InlineData("TP035", "1,2", "oordeelsvormend document")]
    [InlineData("TP036", "13,14,18", "komt de stuurgroep niet bijeen")]
    [InlineData("TP060", "19,20", "dezelfde dag")]
    [InlineData("TP061", "23", "inbreng")]
    [InlineData("TP063", "12,20", "persbericht?")]
    [InlineData("TP064", "20", "twee kolommen")]
    [InlineData("TP080", "3", "analysedocument")]
    [InlineData("TP080", "4,6,8,9", "werkconferentie colleges")]
    [InlineData("TP080", "7,28,29", "voorstel samenwerkingsvorm")]
    [InlineData("TP080", "30", "stuurgroep")]
    [InlineData("TP081", "21,25,30,35", "geen doel")]
    [InlineData("TP082", "", "3 punten")]
    [InlineData("TP083", "1,6,7,13,17,18,28,29", "nergens verklaard")]
    [InlineData("TP084", "2,6,7,8,9,18,28,29", "2 manieren")]
    [InlineData("TP085", "1,13,14,17", "geen versie")]
    [InlineData("TP086", "24,31,32,33,34", "24 / 4")]
    [InlineData("TP087", "", "kolom met datum")]
    [InlineData("TP088", "34", "gemeenteraden")]
    [InlineData("TP089", "8", "Agendapunten")]
    [InlineData("TP090", "27,31,32,33,34", "geen merk meer")]
    [InlineData("TP091", "34", "Alternatief")]
    public void The_mistake_is_found_in_its_rows(string code, string rows, string words)
    {
        Assert.Contains(
            Findings(),
            finding =>
                finding.Code == code
                && string.Join(',', finding.Rows) == rows
                && finding.Message.Contains(words, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Nothing_else_is_found_about_order_communication_and_form()
    {
        var ours = Findings()
            .Where(finding =>
                finding.Family is CheckFamily.Order or CheckFamily.Communication or CheckFamily.Form
                && int.Parse(finding.Code[2..]) >= 20
            );

        Assert.Equal(33, ours.Count());
    }

    [Fact]
    public void Nothing_else_is_found_about_dates_bodies_and_law()
    {
        var ours = Findings()
            .Where(finding =>
                finding.Family is CheckFamily.Dates or CheckFamily.Bodies or CheckFamily.Law
            );

        Assert.Equal(19, ours.Count());
    }

    private static ValueList<Finding> Findings()
    {
        Samples.Shared(Sample);
        return Found.Value;
    }
}
