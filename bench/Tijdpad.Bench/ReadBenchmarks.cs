using BenchmarkDotNet.Attributes;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Bench;

/// <summary>From bytes to a plan, in this process.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ReadBenchmarks
{
    private byte[] _word50 = [];
    private byte[] _word5000 = [];
    private byte[] _pdf = [];

    [GlobalSetup]
    public void Make() =>
        (_word50, _word5000, _pdf) = (
            BenchPlans.Word(50),
            BenchPlans.Word(5000),
            BenchPlans.Pdf(600)
        );

    [Benchmark]
    public object Word_50_rows_words_only() => DocumentReader.Read(_word50, "planning.docx");

    [Benchmark]
    public object Word_50_rows() => Read(_word50, "planning.docx");

    [Benchmark]
    public object Word_5000_rows_words_only() => DocumentReader.Read(_word5000, "planning.docx");

    [Benchmark]
    public object Word_5000_rows() => Read(_word5000, "planning.docx");

    [Benchmark]
    public object Pdf_40_pages() => Read(_pdf, "planning.pdf");

    private static ReadResult Read(byte[] file, string name) =>
        TableToPlan.Read(DocumentReader.Read(file, name), new DateOnly(2017, 1, 2));
}
