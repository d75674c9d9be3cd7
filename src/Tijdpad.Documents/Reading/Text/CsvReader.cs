using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Reading.Excel;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>Reads CSV files as RFC 4180 has them, with the separator that the file itself uses.</summary>
public sealed class CsvReader : IPlanReader
{
    public string Name => "CSV-bestand";

    public ValueList<string> Extensions => [".csv", ".tsv"];

    public bool Recognises(ReadOnlySpan<byte> file) =>
        TextBytes.IsText(file)
        && SeparatedValues.Separator(TextBytes.Decode(file[..Math.Min(file.Length, 64 * 1024)]))
            is not null;

    public PlanTable Read(ReadOnlyMemory<byte> file)
    {
        var text = TextBytes.Decode(file.Span);
        var lines = new List<SourceLine>();
        var number = 0;
        var records = SeparatedValues.Records(text, SeparatedValues.Separator(text) ?? ';');
        var columns =
            records.Count == 0 ? 0 : Math.Min(records.Max(record => record.Count), Limits.Columns);
        foreach (var record in records)
        {
            var cells = record.Select(cell => ExcelSheet.Texts(CsvCells.Unguard(cell))).ToList();
            var filled = cells.Count(cell => cell.Count > 0);
            if (filled == 0)
                continue;
            if (number == 0 && filled == 1 && columns > 1 && cells[0].Count > 0)
                lines.AddRange(cells[0].Select(words => new SourceParagraph(words)));
            else
                lines.Add(Row(cells, ++number, columns));
            if (number > Limits.Rows)
                throw Limits.TooLarge($"meer dan {Limits.Rows} rijen");
        }
        return new PlanTable(lines.ToValueList(), [], []);
    }

    private static SourceRow Row(List<ValueList<SourceItem>> cells, int number, int columns) =>
        new(
            1,
            number,
            Enumerable
                .Range(0, Math.Max(columns, 1))
                .Select(at => new SourceCell(at, 1, at < cells.Count ? cells[at] : []))
                .ToValueList()
        );
}
