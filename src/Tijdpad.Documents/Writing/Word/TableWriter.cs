using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>Writes the table of a planning as WordprocessingML, row by row.</summary>
internal sealed class TableWriter(
    TextWriter xml,
    RevisionStamp? stamp,
    ParagraphWriter paragraphs,
    ColumnWidths widths
)
{
    private const string HeaderShade =
        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DCE6EE\"/>";
    private const string PhaseShade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EAF0F5\"/>";
    private const string WeekShade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F6F8FA\"/>";

    /// <summary>A row with more characters in a cell may break over pages: else half a page could stay white.</summary>
    private const int MostUnbroken = 500;

    private readonly RowIds _ids = new();

    public void Open(string caption, string description)
    {
        xml.Write("<w:tbl><w:tblPr><w:tblStyle w:val=\"Planning\"/><w:tblW w:w=\"");
        xml.Write(WordXml.Number(widths.Total));
        xml.Write(
            "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
                + " w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\""
        );
        WordXml.Text(xml, caption);
        xml.Write("\"/><w:tblDescription w:val=\"");
        WordXml.Text(xml, description);
        xml.Write("\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths.Columns)
            xml.Write($"<w:gridCol w:w=\"{WordXml.Number(width)}\"/>");
        xml.Write("</w:tblGrid>");
    }

    public void Close() => xml.Write("</w:tbl>");

    public void Row(MarkedRow row)
    {
        var hidden = _ids.Of(row);
        xml.Write("<w:tr><w:trPr>");
        if (row.Cells.Max(Length) < MostUnbroken)
            xml.Write("<w:cantSplit/>");
        if (row.Kind == LayoutRowKind.Header)
            xml.Write("<w:tblHeader/>");
        if (row.Mark != Mark.Same)
            Change(row.Mark == Mark.Inserted ? "<w:ins" : "<w:del");
        xml.Write("</w:trPr>");
        if (row.Kind is LayoutRowKind.Phase or LayoutRowKind.Week)
            Cell(row, 0, RowIds.Hidden.None);
        else
        {
            for (var column = 0; column < row.Cells.Count; column++)
                Cell(row, column, hidden);
        }
        xml.Write("</w:tr>");
    }

    private void Cell(MarkedRow row, int column, RowIds.Hidden hidden)
    {
        var cell = row.Cells[column];
        CellProperties(row.Kind, column, cell.Mark);
        for (var line = 0; line < cell.Lines.Count; line++)
        {
            var first = column == 0 && line == 0;
            var last = column == row.Cells.Count - 1 && line == cell.Lines.Count - 1;
            paragraphs.Write(
                cell.Lines[line],
                first ? hidden.Before : "",
                (first ? hidden.After : "") + (last ? hidden.Last : "")
            );
        }
        xml.Write("</w:tc>");
    }

    private void CellProperties(LayoutRowKind kind, int column, Mark mark)
    {
        var isWide = kind is LayoutRowKind.Phase or LayoutRowKind.Week;
        xml.Write("<w:tc><w:tcPr><w:tcW w:w=\"");
        xml.Write(WordXml.Number(isWide ? widths.Total : widths.Columns[column]));
        xml.Write("\" w:type=\"dxa\"/>");
        if (isWide && widths.Columns.Count > 1)
            xml.Write($"<w:gridSpan w:val=\"{WordXml.Number(widths.Columns.Count)}\"/>");
        xml.Write(
            kind switch
            {
                LayoutRowKind.Header => HeaderShade,
                LayoutRowKind.Phase => PhaseShade,
                LayoutRowKind.Week => WeekShade,
                _ => "",
            }
        );
        if (mark != Mark.Same)
            Change(mark == Mark.Inserted ? "<w:cellIns" : "<w:cellDel");
        xml.Write("</w:tcPr>");
    }

    private static int Length(MarkedCell cell) =>
        cell.Lines.Sum(line => 40 + line.Runs.Sum(run => run.Text.Length));

    private void Change(string element)
    {
        xml.Write(element);
        stamp?.Write(xml);
        xml.Write("/>");
    }
}
