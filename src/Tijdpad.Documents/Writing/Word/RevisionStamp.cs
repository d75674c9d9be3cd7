using System.Globalization;
using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>Who changed a document and when, with a number for each change.</summary>
internal sealed class RevisionStamp(string author, DateTimeOffset when)
{
    private readonly string _who = Attributes(author, when);
    private int _last;

    /// <summary>Writes the attributes of a tracked change, with the next number.</summary>
    public void Write(TextWriter xml)
    {
        xml.Write(" w:id=\"");
        xml.Write(WordXml.Number(++_last));
        xml.Write(_who);
    }

    private static string Attributes(string author, DateTimeOffset when)
    {
        using var xml = new StringWriter(CultureInfo.InvariantCulture);
        xml.Write("\" w:author=\"");
        WordXml.Text(xml, author);
        xml.Write("\" w:date=\"");
        xml.Write(when.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        xml.Write('"');
        return xml.ToString();
    }
}
