using System.Text;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>
/// Reads plain text: a table with bars or tabs, a table that was copied out of a PDF cell after cell, or lines with dates.
/// </summary>
public sealed class PlainTextReader : IPlanReader
{
    public string Name => "platte tekst";

    public ValueList<string> Extensions { get; } = [".txt", ".text", ".md"];

    /// <summary>Text is what has no zero bytes and hardly any other control characters.</summary>
    public bool Recognises(ReadOnlySpan<byte> file)
    {
        if (
            file.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe])
            || file.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff])
        )
            return true;
        var odd = 0;
        foreach (var one in file)
        {
            if (one == 0)
                return false;
            if (one < 32 && one is not ((byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f'))
                odd++;
        }
        return odd * 100 <= file.Length;
    }

    public PlanTable Read(ReadOnlyMemory<byte> file)
    {
        var lines = Decode(file.Span)
            .ReplaceLineEndings("\n")
            .Replace('\f', '\n')
            .Split('\n')
            .Select(TextLine.Of)
            .ToList();
        if (BarTable.TryRead(lines) is { } table)
            return table;
        return CopiedCells.TryRead(lines) ?? LooseLines.Read(lines);
    }

    // text that is no UTF-8 comes from an old Windows program
    private static string Decode(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe]))
            return Encoding.Unicode.GetString(file[2..]);
        if (file.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff]))
            return Encoding.BigEndianUnicode.GetString(file[2..]);
        var text = Encoding.UTF8.GetString(file);
        return text.Contains('\ufffd') ? Encoding.Latin1.GetString(file) : text.TrimStart('\ufeff');
    }
}
