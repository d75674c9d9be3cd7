using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>Takes our own JSON along as it is; what it holds is read where plans are made.</summary>
public sealed class PlanJsonReader : IPlanReader
{
    public string Name => "Tijdpad-bestand";

    public ValueList<string> Extensions => [".json"];

    public bool Recognises(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith<byte>([0xef, 0xbb, 0xbf]))
            file = file[3..];
        file = file.TrimStart(" \t\r\n"u8);
        return file.StartsWith("{"u8) && file[1..].TrimStart(" \t\r\n"u8).StartsWith("\""u8);
    }

    public PlanTable Read(ReadOnlyMemory<byte> file) =>
        new([], [], [], TextBytes.Decode(file.Span));
}
