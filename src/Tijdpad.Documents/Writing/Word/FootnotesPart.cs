using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>Writes the footnotes of a document.</summary>
internal static class FootnotesPart
{
    private const string Open =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
        + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r>"
        + "<w:continuationSeparator/></w:r></w:p></w:footnote>";

    private const string Number =
        "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>";

    public static void Write(TextWriter xml, ReferredNotes notes, RevisionStamp? stamp)
    {
        var runs = new RunWriter(xml, stamp, null);
        xml.Write(Open);
        foreach (var note in notes.Entries)
        {
            xml.Write($"<w:footnote w:id=\"{WordXml.Number(note.Id)}\">");
            xml.Write("<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>");
            xml.Write(note.Anchor.IsNumbered ? Number : Own(note.Anchor.Mark));
            xml.Write("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
            runs.Write(WordDiff.Between(note.Old, note.New));
            xml.Write("</w:p></w:footnote>");
        }
        xml.Write("</w:footnotes>");
    }

    private static string Own(string mark)
    {
        using var text = new StringWriter();
        WordXml.Text(text, mark);
        return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
            + $"<w:t xml:space=\"preserve\">{text}</w:t></w:r>";
    }
}
