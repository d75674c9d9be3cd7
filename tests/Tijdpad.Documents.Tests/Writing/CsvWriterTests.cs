using System.Text;
using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Tests.Writing.Word;
using Tijdpad.Documents.Writing;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Writing;

public sealed class CsvWriterTests
{
    [Fact]
    public void A_plan_reads_as_before() =>
        Golden.Matches(
            Written(SamplePlans.Waterland).TrimStart('\uFEFF'),
            nameof(CsvWriterTests),
            "csv"
        );

    [Fact]
    public void The_file_begins_with_the_mark_of_utf8_and_its_lines_end_as_rfc_4180_has_them()
    {
        var file = WordFile.Written(stream => new CsvWriter().Write(new Plan("p"), stream));

        Assert.Equal("\uFEFFDatum;Activiteit\r\n", Encoding.UTF8.GetString(file));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31 71", "'+31 71")]
    [InlineData("-", "'-")]
    [InlineData("@raad", "'@raad")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("\nx", "'\nx")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠raad", "'＠raad")]
    [InlineData("﹦1", "'﹦1")]
    [InlineData("﹢1", "'﹢1")]
    [InlineData("﹣1", "'﹣1")]
    [InlineData("﹫raad", "'﹫raad")]
    [InlineData("⁼1", "'⁼1")]
    [InlineData("\u22121", "'\u22121")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\u00a0\u200b\ufeff＝1", "'\u00a0\u200b\ufeff＝1")]
    [InlineData("\u0001=1", "'\u0001=1")]
    [InlineData("'＝x", "''＝x")]
    [InlineData("– website", "– website")]
    [InlineData("'=x", "''=x")]
    [InlineData("'s-Gravenhage", "'s-Gravenhage")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void No_cell_becomes_a_formula(string words, string cell)
    {
        Assert.Equal(cell, CsvCells.Guard(words));
        Assert.Equal(words, CsvCells.Unguard(CsvCells.Guard(words)));
    }

    [Fact]
    public void Every_cell_comes_back() =>
        Gen.String[Gen.Char["=＝+-﹣@＠'\t\r\n;\"ab "], 0, 8]
            .Array[1, 4]
            .Where(cells => cells.Any(cell => cell.Length > 0))
            .Sample(cells =>
            {
                var plan = new Plan("p").WithActivities([
                    new("a")
                    {
                        Title = "t",
                        Other = [.. cells.Select((c, i) => new OtherCell($"k{i}", c))],
                    },
                ]);

                var back = Records(Written(plan).TrimStart('\uFEFF'))[1];

                return back.Skip(2).Select(CsvCells.Unguard).SequenceEqual(cells);
            });

    [Fact]
    public void Our_own_reader_takes_the_apostrophes_off()
    {
        var plan = new Plan("p").WithActivities([
            new("a") { Title = "+31 71 bellen", Date = SamplePlans.Date("4/2") },
            new("b") { Title = "@raad", Date = SamplePlans.Date("5/2") },
        ]);
        var file = WordFile.Written(stream => new CsvWriter().Write(plan, stream));

        var read = TableToPlan.Read(DocumentReader.Read(file, "p.csv"), new(2031, 2, 3)).Plan;

        Assert.Equal(["+31 71 bellen", "@raad"], read.Activities.Select(a => a.Title));
    }

    private static string Written(Plan plan) =>
        Encoding.UTF8.GetString(WordFile.Written(stream => new CsvWriter().Write(plan, stream)));

    /// <summary>RFC 4180 with semicolons, read sign by sign.</summary>
    private static List<List<string>> Records(string text)
    {
        List<List<string>> records =
        [
            [""],
        ];
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var record = records[^1];
            if (quoted && text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"')
                record[^1] += text[at++];
            else if (text[at] == '"')
                quoted = !quoted;
            else if (quoted)
                record[^1] += text[at];
            else if (text[at] == ';')
                record.Add("");
            else if (text[at] == '\n')
                records.Add([""]);
            else if (text[at] != '\r')
                record[^1] += text[at];
        }
        return records;
    }
}
