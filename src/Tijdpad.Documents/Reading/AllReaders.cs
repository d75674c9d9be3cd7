using Tijdpad.Documents.Reading.Pdf;
using Tijdpad.Documents.Reading.Word;

namespace Tijdpad.Documents.Reading;

/// <summary>Every format that can be read, in the order in which they are asked whether a file is theirs.</summary>
public static class AllReaders
{
    public static ValueList<IPlanReader> List { get; } = [new WordReader(), new PdfReader()];
}
