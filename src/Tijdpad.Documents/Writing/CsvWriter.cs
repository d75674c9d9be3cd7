using System.Text;
using Tijdpad.Documents.Layout;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing;

/// <summary>
/// Writes one line per activity as Dutch spreadsheets open it: semicolons, quotes as RFC 4180 has them, UTF-8 with its mark.
/// </summary>
public sealed class CsvWriter : IPlanWriter
{
    private static readonly char[] Special = [';', '"', '\r', '\n'];

    public string Name => "CSV";

    public string Extension => "csv";

    public string MediaType => "text/csv; charset=utf-8";

    public void Write(Plan plan, Stream output)
    {
        using var text = new StreamWriter(
            output,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            1 << 16,
            leaveOpen: true
        );
        var table = new FlatTable(plan);
        Line(text, table.Columns.Select(column => column.Heading));
        foreach (var activity in plan.Activities)
            Line(text, table.Cells(activity));
    }

    private static void Line(StreamWriter text, IEnumerable<string> cells)
    {
        text.Write(string.Join(';', cells.Select(Cell)));
        text.Write("\r\n");
    }

    private static string Cell(string words)
    {
        var cell = CsvCells.Guard(words);
        return cell.AsSpan().IndexOfAny(Special) < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
