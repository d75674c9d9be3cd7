using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>The foot of every page: which edition it is, when that is known, and the number of the page.</summary>
internal static class FooterPart
{
    private const string Open =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr>"
        + "<w:pStyle w:val=\"Footer\"/></w:pPr>";

    private const string PageNumber =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";

    public static void Write(TextWriter xml, string edition)
    {
        xml.Write(Open);
        if (edition.Length > 0)
        {
            xml.Write("<w:r><w:t xml:space=\"preserve\">");
            WordXml.Text(xml, $"{edition} · blz. ");
            xml.Write("</w:t></w:r>");
        }
        xml.Write(PageNumber);
    }
}
