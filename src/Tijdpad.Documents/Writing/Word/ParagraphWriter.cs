using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>Writes paragraphs with their style, list level and changes.</summary>
internal sealed class ParagraphWriter(TextWriter xml, RevisionStamp? stamp, ReferredNotes? notes)
{
    private readonly RunWriter _runs = new(xml, stamp, notes);

    public void Write(MarkedLine line, string before = "", string after = "")
    {
        xml.Write("<w:p>");
        Properties(line);
        xml.Write(before);
        _runs.Write(line.Runs);
        xml.Write(after);
        xml.Write("</w:p>");
    }

    private void Properties(MarkedLine line)
    {
        xml.Write("<w:pPr>");
        Shape(line.Shape);
        if (line.Mark != Mark.Same)
        {
            xml.Write(line.Mark == Mark.Inserted ? "<w:rPr><w:ins" : "<w:rPr><w:del");
            stamp?.Write(xml);
            xml.Write("/></w:rPr>");
        }
        if (line.Before is not null)
        {
            xml.Write("<w:pPrChange");
            stamp?.Write(xml);
            xml.Write("><w:pPr>");
            Shape(line.Before);
            xml.Write("</w:pPr></w:pPrChange>");
        }
        xml.Write("</w:pPr>");
    }

    private void Shape(LayoutLine line)
    {
        xml.Write("<w:pStyle w:val=\"");
        xml.Write(Style(line));
        xml.Write("\"/>");
        if (line.Level == 0)
            return;
        xml.Write("<w:numPr><w:ilvl w:val=\"");
        xml.Write(WordXml.Number(line.Level - 1));
        xml.Write(
            line.Style == LineStyle.Text
                ? "\"/><w:numId w:val=\"1\"/></w:numPr>"
                : "\"/><w:numId w:val=\"2\"/></w:numPr>"
        );
    }

    private static string Style(LayoutLine line) =>
        line.Style switch
        {
            LineStyle.Title => "Title",
            LineStyle.Subtitle => "Subtitle",
            LineStyle.Heading or LineStyle.Phase => "Heading1",
            LineStyle.Week => "Heading2",
            LineStyle.Header => "TableHeader",
            LineStyle.Date => "TableDate",
            LineStyle.AfterTable => "AfterTable",
            LineStyle.Cell => line.Level == 0 ? "TableText" : "TableList",
            _ => line.Level == 0 ? "Normal" : "ListBullet",
        };
}
