using System.Text;
using System.Xml;

namespace Tijdpad.Documents.Tables;

/// <summary>
/// Forward-only XML without DTD, outside references or bottomless nesting.
/// A caller that handles an element leaves the reader on that element's end.
/// </summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // a control character in a text is cleaned away later; it is no reason to refuse a document
        CheckCharacters = false,
        MaxCharactersInDocument = Limits.PartBytes,
        CloseInput = true,
    };

    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, Settings);

    /// <summary>The next element inside the one that began at <paramref name="depth"/>; false at its end.</summary>
    public static bool NextElement(this XmlReader xml, int depth)
    {
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.Depth > Limits.XmlDepth)
                throw new UnreadableDocumentException(
                    "Het bestand is te diep genest om te lezen; kopieer de planning naar een nieuw document en lever dat aan."
                );
            return true;
        }
        return false;
    }

    /// <summary>Goes to the end of the element, whatever is in it.</summary>
    public static void SkipElement(this XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextElement(depth)) { }
    }

    /// <summary>The text of an element, its children's included, appended to <paramref name="into"/>.</summary>
    public static void AppendText(this XmlReader xml, StringBuilder into)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (
                xml.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.Whitespace
                    or XmlNodeType.SignificantWhitespace
            )
                into.Append(xml.Value);
            if (into.Length > Limits.Characters)
                throw Limits.TooLarge("te veel tekst");
        }
    }

    /// <summary>An attribute by its local name, in whatever namespace it stands.</summary>
    public static string? Attribute(this XmlReader xml, string name)
    {
        string? value = null;
        if (!xml.MoveToFirstAttribute())
            return null;
        do
        {
            if (xml.LocalName == name && xml.NamespaceURI != "http://www.w3.org/2000/xmlns/")
                value = xml.Value;
        } while (value is null && xml.MoveToNextAttribute());
        xml.MoveToElement();
        return value;
    }
}
