using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Documents.Layout;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing.Excel;

/// <summary>The parts of an Excel file that hold the plan.</summary>
internal sealed class ExcelSheetXml
{
    private const string Space =
        " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Declaration =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    /// <summary>The most characters in a cell; Excel refuses a file with more.</summary>
    private const int MostCharacters = 32_767;

    /// <summary>Day 0 of Excel's calendar; right for every day from March 1900.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly Plan _plan;
    private readonly FlatTable _table;
    private readonly List<string> _headings;

    public ExcelSheetXml(Plan plan)
    {
        _plan = plan;
        _table = new FlatTable(plan);
        _headings = Unique([
            .. _table.Columns.Select(column => column.Heading),
            "Vroegste dag",
            "Laatste dag",
        ]);
    }

    public void Sheet(TextWriter xml)
    {
        xml.Write(Declaration);
        xml.Write(
            $"<worksheet{Space} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"
        );
        for (var column = 0; column < _headings.Count; column++)
            xml.Write(
                $"<col min=\"{column + 1}\" max=\"{column + 1}\" width=\"{Width(column)}\" customWidth=\"1\"/>"
            );
        xml.Write("</cols><sheetData>");
        Row(xml, 1, _headings, 1);
        xml.Write("</row>");
        foreach (var (index, activity) in _plan.Activities.Index())
        {
            Row(xml, index + 2, _table.Cells(activity), 2);
            Day(xml, index + 2, _headings.Count - 2, activity.Date.Earliest);
            Day(xml, index + 2, _headings.Count - 1, activity.Date.Latest);
            xml.Write("</row>");
        }
        xml.Write(
            "</sheetData><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
                + "<tableParts count=\"1\"><tablePart r:id=\"rIdTable\"/></tableParts></worksheet>"
        );
    }

    public void Table(TextWriter xml)
    {
        // A table has a row at least, be it an empty one.
        var area = $"A1:{Letters(_headings.Count - 1)}{Math.Max(2, _plan.Activities.Count + 1)}";
        xml.Write(
            $"{Declaration}<table{Space} id=\"1\" name=\"Planning\" displayName=\"Planning\" ref=\"{area}\">"
                + $"<autoFilter ref=\"{area}\"/><tableColumns count=\"{_headings.Count}\">"
        );
        foreach (var (index, heading) in _headings.Index())
        {
            xml.Write($"<tableColumn id=\"{index + 1}\" name=\"");
            // In this attribute a line feed is written in Excel's own way.
            foreach (var (number, line) in heading.Split('\n').Index())
            {
                xml.Write(number == 0 ? "" : "_x000a_");
                WordXml.Text(xml, line);
            }
            xml.Write("\"/>");
        }
        xml.Write("</tableColumns></table>");
    }

    private static void Row(TextWriter xml, int row, IEnumerable<string> cells, int style)
    {
        xml.Write($"<row r=\"{row}\">");
        foreach (var (column, words) in cells.Index())
        {
            xml.Write($"<c r=\"{Letters(column)}{row}\" s=\"{style}\"");
            if (words.Length == 0)
            {
                xml.Write("/>");
                continue;
            }
            xml.Write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            WordXml.Text(xml, Fitting(words));
            xml.Write("</t></is></c>");
        }
    }

    private static void Day(TextWriter xml, int row, int column, DateOnly? day)
    {
        xml.Write($"<c r=\"{Letters(column)}{row}\" s=\"3\"");
        var number = day?.DayNumber - DayZero.DayNumber;
        xml.Write(
            number > 60
                ? $"><v>{number.Value.ToString(CultureInfo.InvariantCulture)}</v></c>"
                : "/>"
        );
    }

    private static string Fitting(string words)
    {
        const string Cut = "… (ingekort)";
        // What would be read as an escape of Excel's is escaped itself (ISO 29500-1, 22.9.2.19).
        var text = words.Replace("_x", "_x005F_x", StringComparison.Ordinal);
        return text.Length <= MostCharacters ? text : text[..(MostCharacters - Cut.Length)] + Cut;
    }

    private int Width(int column) =>
        column >= _table.Columns.Count
            ? 13
            : _table.Columns[column].Role switch
            {
                ColumnRole.Phase => 20,
                ColumnRole.Week or ColumnRole.Date => 18,
                ColumnRole.Activity => 45,
                ColumnRole.Purpose => 55,
                ColumnRole.Communication => 40,
                ColumnRole.Number => 8,
                _ => 20,
            };

    /// <summary>The names of a table's columns differ, capitals aside.</summary>
    private static List<string> Unique(List<string> headings)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return headings.ConvertAll(heading =>
        {
            var free = heading;
            for (var number = 2; !taken.Add(free); number++)
                free = $"{heading} {number}";
            return free;
        });
    }

    private static string Letters(int column) =>
        column < 26
            ? ((char)('A' + column)).ToString()
            : Letters(column / 26 - 1) + (char)('A' + column % 26);
}
