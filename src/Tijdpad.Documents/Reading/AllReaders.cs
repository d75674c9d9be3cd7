using Tijdpad.Documents.Reading.Calendars;
using Tijdpad.Documents.Reading.Excel;
using Tijdpad.Documents.Reading.Pdf;
using Tijdpad.Documents.Reading.Text;
using Tijdpad.Documents.Reading.Word;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading;

/// <summary>Every format that can be read, in the order in which they are asked whether a file is theirs.</summary>
public static class AllReaders
{
    public static ValueList<IPlanReader> List { get; } =
    [
        new WordReader(),
        new ExcelReader(),
        new PdfReader(),
        new PlanJsonReader(),
        new IcalReader(),
        new CsvReader(),
        // any text is plain text, so this one is asked last
        new PlainTextReader(),
    ];
}
