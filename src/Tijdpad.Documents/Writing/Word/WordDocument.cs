using Tijdpad.Documents.Layout;
using Tijdpad.Json;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>Writes a Word document part by part, without holding it in memory.</summary>
internal sealed class WordDocument(MarkedDocument document, RevisionStamp? stamp, string edition)
{
    private const string Open =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";

    private readonly ReferredNotes _notes = new(document);

    public void Write(Stream output)
    {
        using var zip = new OfficeZip(output, "docx");
        zip.CoreProperties(Title, edition);
        zip.Part("word/document.xml", Body);
        zip.Part("word/footnotes.xml", xml => FootnotesPart.Write(xml, _notes, stamp));
        zip.Part("word/footer1.xml", xml => FooterPart.Write(xml, edition));
        zip.Part("customXml/item1.xml", PlanItself);
    }

    private void Body(TextWriter xml)
    {
        var paragraphs = new ParagraphWriter(xml, stamp, _notes);
        var widths = new ColumnWidths(document.Columns, [document.Before, document.Now]);
        var table = new TableWriter(xml, stamp, paragraphs, widths);
        xml.Write(Open);
        foreach (var line in document.Above)
            paragraphs.Write(line);
        table.Open(Title, Description);
        table.Row(document.Header);
        foreach (var row in document.Rows)
            table.Row(row);
        table.Close();
        foreach (var line in document.Below)
            paragraphs.Write(line);
        xml.Write("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>");
        xml.Write(widths.Section);
        xml.Write("</w:sectPr></w:body></w:document>");
    }

    private string Title => document.Now.Plan.Title is { Length: > 0 } title ? title : "Planning";

    private string Description
    {
        get
        {
            var columns = string.Join(", ", document.Columns.Select(column => column.Heading));
            return $"Planning van {document.Now.Plan.Activities.Count} activiteiten, "
                + $"een per rij, met de kolommen {columns}. Fasen en weken staan als tussenkop over de volle breedte.";
        }
    }

    private void PlanItself(TextWriter xml)
    {
        xml.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><plan xmlns=\"urn:tijdpad:plan\">");
        // JSON escapes control characters; the two code points that XML lacks are escaped here.
        var json = PlanJson.ToText(document.Now.Plan);
        if (json.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') >= 0)
            json = json.Replace("\uFFFE", "\\uFFFE", StringComparison.Ordinal)
                .Replace("\uFFFF", "\\uFFFF", StringComparison.Ordinal);
        WordXml.Text(xml, json);
        xml.Write("</plan>");
    }
}
