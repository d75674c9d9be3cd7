using System.IO.Compression;
using System.Text;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Documents.Reading.Worker.Confinement;
using Tijdpad.Documents.Tables;
using Tijdpad.Documents.Writing.Excel;

namespace Tijdpad.Cli.Tests;

public sealed class WorkerHostTests
{
    [Fact]
    public void The_worker_gives_back_what_reading_here_gives()
    {
        var file = Pdf("14/3 Raad");
        using var worker = Worker();
        worker.StartAhead();

        var there = DocumentReader.Read(file, "planning.pdf", worker);

        var here = DocumentReader.Read(file, "planning.pdf");
        Assert.Equal(here, there);
        Assert.NotEmpty(there.Lines);
    }

    [Fact]
    public void The_refusal_of_the_worker_comes_through()
    {
        using var worker = Worker();

        var refusal = Assert.Throws<UnreadableDocumentException>(() =>
            DocumentReader.Read(Pdf(""), "leeg.pdf", worker)
        );

        Assert.Contains("geen tekst", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_thirty_thousand_rows_is_read_within_the_memory_of_the_worker()
    {
        using var worker = new WorkerHost("dotnet", Arguments)
        {
            // of a busy machine; what it takes stands in docs/reliability.md
            TimeLimit = TimeSpan.FromMinutes(2),
        };

        var table = DocumentReader.Read(LargeWord(30_000), "groot.docx", worker);

        Assert.Equal(30_000, table.Lines.Count(line => line is SourceRow));
    }

    [Fact]
    public void A_table_of_more_rows_than_that_is_refused_with_the_number()
    {
        using var worker = Worker();

        var refusal = Assert.Throws<UnreadableDocumentException>(() =>
            DocumentReader.Read(LargeWord(Limits.Rows + 1), "groot.docx", worker)
        );

        Assert.Contains($"meer dan {Limits.Rows} rijen", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kill -9 $$")]
    [InlineData("echo '{\"Table\":'")]
    [InlineData("exit 3")]
    [InlineData("true")]
    public void A_worker_that_dies_is_a_refusal(string script)
    {
        SkipWithoutShell();
        using var worker = new WorkerHost("/bin/sh", ["-c", script]);

        var refusal = Assert.Throws<UnreadableDocumentException>(() =>
            worker.Read("x"u8.ToArray())
        );

        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>What it leaves behind holds its output open, so that it is asked for its memory after its end.</summary>
    [Fact]
    public void A_worker_that_ends_while_it_is_watched_is_a_refusal()
    {
        SkipWithoutShell();
        using var worker = new WorkerHost("/bin/sh", ["-c", $"({Busy}) & exit 3"]);

        var refusal = Assert.Throws<UnreadableDocumentException>(() =>
            worker.Read("x"u8.ToArray())
        );

        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_that_goes_on_too_long_is_stopped()
    {
        SkipWithoutShell();
        using var worker = new WorkerHost("/bin/sh", ["-c", "kill -STOP $$"])
        {
            TimeLimit = TimeSpan.FromMilliseconds(300),
        };

        var refusal = Assert.Throws<UnreadableDocumentException>(() =>
            worker.Read("x"u8.ToArray())
        );

        Assert.Contains("langer dan", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_pdf_files_end_nothing_but_the_worker()
    {
        var whole = Pdf("14/3 Raad en college");
        var random = new Random(8);
        for (var round = 0; round < 6; round++)
        {
            var damaged = (byte[])whole.Clone();
            for (var hits = 0; hits < 12; hits++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            damaged[0] = (byte)'%';
            using var worker = Worker();
            try
            {
                Assert.NotNull(DocumentReader.Read(damaged, "x.pdf", worker));
            }
            catch (UnreadableDocumentException refusal)
            {
                Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>A second or so of counting: a worker cannot start another program, so its shell cannot sleep.</summary>
    private const string Busy = "i=0; while [ $i -lt 400000 ]; do i=$((i+1)); done";

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void Our_samples_read_the_same_there_and_here(string name)
    {
        var file = File.ReadAllBytes(Samples.Path(name));
        using var worker = Worker();

        var there = DocumentReader.Read(file, name, worker);

        Assert.Equal(DocumentReader.Read(file, name), there);
    }

    public static TheoryData<string> SampleFiles =>
        [.. Samples.Own.SelectMany(name => new[] { $"{name}.docx", $"{name}.pdf" })];

    [Fact]
    public void A_workbook_reads_the_same_there_and_here()
    {
        var docx = File.ReadAllBytes(Samples.Path("duinstreek-2017.docx"));
        var plan = TableToPlan.Read(DocumentReader.Read(docx, "x.docx"), new(2017, 3, 14)).Plan;
        using var stream = new MemoryStream();
        new ExcelWriter().Write(plan, stream);
        var file = stream.ToArray();
        using var worker = Worker();

        var there = DocumentReader.Read(file, "planning.xlsx", worker);

        Assert.Equal(DocumentReader.Read(file, "planning.xlsx"), there);
    }

    [Fact]
    public void The_worker_has_given_up_what_it_does_not_need()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux confines: run this on Linux.");
        using var worker = Worker();

        var held = worker.Protections();

        Assert.Equal(Enum.GetValues<Protection>(), held);
    }

    private static void SkipWithoutShell() =>
        Assert.SkipUnless(
            File.Exists("/bin/sh"),
            "There is no /bin/sh on this machine; run these tests on Linux or macOS."
        );

    /// <summary>The command itself, as it lies beside these tests.</summary>
    private static ValueList<string> Arguments =>
        [Path.Combine(AppContext.BaseDirectory, "tijdpad.dll"), "worker"];

    private static WorkerHost Worker() => new("dotnet", Arguments);

    private static byte[] LargeWord(int rows)
    {
        static string Cell(string words) =>
            $"<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>";
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var document = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            document.Write(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>"
            );
            for (var row = 0; row < rows; row++)
                document.Write(
                    $"<w:tr>{Cell($"{row % 28 + 1}/{row % 12 + 1}")}{Cell($"Bespreking nota {row} in de colleges")}{Cell("Eerste beelden en kosten")}</w:tr>"
                );
            document.Write("</w:tbl></w:body></w:document>");
        }
        return memory.ToArray();
    }

    private static byte[] Pdf(string words)
    {
        var content = $"BT /F1 12 Tf 72 720 Td ({words}) Tj ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {content.Length}>>\nstream\n{content}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var at = 0; at < objects.Length; at++)
        {
            places.Add(file.Length);
            file.Append($"{at + 1} 0 obj\n{objects[at]}\nendobj\n");
        }
        var start = file.Length;
        file.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append($"{place:D10} 00000 n \n");
        file.Append($"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
