using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Excel;

/// <summary>Reads Excel workbooks (.xlsx), streaming. Formulas are not calculated: their last value counts.</summary>
public sealed class ExcelReader : IPlanReader
{
    public string Name => "Excel-werkmap";

    public ValueList<string> Extensions => [".xlsx", ".xlsm"];

    public bool Recognises(ReadOnlySpan<byte> file) =>
        file.StartsWith("PK"u8)
        && (file.IndexOf("xl/workbook"u8) >= 0 || file.IndexOf("xl/worksheets"u8) >= 0);

    public PlanTable Read(ReadOnlyMemory<byte> file)
    {
        using var zip = new SafeZip(file);
        var book = ExcelBook.Read(zip);
        var lines = new List<SourceLine>();
        var notes = new List<ReadNote>();
        var rows = 0;
        var table = 0;
        foreach (var sheet in book.Sheets)
        {
            var read = ExcelSheet.Read(zip, sheet.Part, book, ref rows);
            if (sheet.IsHidden && read.Count > 0)
                notes.Add(Note(sheet.Name, "Dit blad is verborgen en is niet meegelezen."));
            if (sheet.IsHidden || read.Count == 0)
                continue;
            table++;
            if (table > 1)
                notes.Add(
                    Note(sheet.Name, "Dit is een volgend blad; het is als volgende tabel gelezen.")
                );
            AddRows(lines, read, table);
        }
        if (table == 0)
            throw new UnreadableDocumentException(
                "In deze Excel-werkmap staan geen gevulde cellen; controleer of het het goede bestand is en sla het opnieuw op als .xlsx."
            );
        return new PlanTable(lines.ToValueList(), [], notes.ToValueList());
    }

    private static ReadNote Note(string sheet, string made) => new(null, null, sheet, made, 1);

    /// <summary>A title above the columns stands alone in its row: that is a paragraph.</summary>
    private static void AddRows(List<SourceLine> lines, List<List<SourceCell>> rows, int table)
    {
        var number = 0;
        foreach (var row in rows)
        {
            var filled = row.Where(cell => cell.Texts.Count > 0).ToList();
            if (number == 0 && filled is [var only] && rows.Exists(other => Filled(other) > 1))
                foreach (var text in only.Texts)
                    lines.Add(new SourceParagraph(text));
            else
                lines.Add(new SourceRow(table, ++number, row.ToValueList()));
        }
    }

    private static int Filled(List<SourceCell> row) => row.Count(cell => cell.Texts.Count > 0);
}
