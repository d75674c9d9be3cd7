using System.Text;
using System.Xml;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.PublicPages;

/// <summary>What changed, as a feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="address">Of the public page; never changes, so that it serves as the id.</param>
    public static string Of(PublicView view, string address)
    {
        var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new() { Indent = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            Element(xml, "id", address);
            Element(xml, "title", view.Plan.Title.Length > 0 ? view.Plan.Title : "Planning");
            Element(xml, "updated", Moment.Iso(view.Shown.Revision.At));
            Link(xml, "self", $"{address}/atom.xml");
            Link(xml, "alternate", address);
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", "Tijdpad");
            xml.WriteEndElement();
            foreach (var change in view.Changes.Value ?? [])
                Entry(xml, change, address);
            xml.WriteEndElement();
        }
        return text.ToString();
    }

    private static void Entry(XmlWriter xml, PublicChange change, string address)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", $"{address}#versie-{change.Number}");
        Element(
            xml,
            "title",
            change.Sentences is [var one]
                ? one
                : $"{change.Sentences.Count} wijzigingen in de planning"
        );
        Element(xml, "updated", Moment.Iso(change.At));
        Link(xml, "alternate", $"{address}#versie-{change.Number}");
        Element(xml, "content", string.Join('\n', change.Sentences));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string words) =>
        xml.WriteElementString(name, Namespace, Clean(words));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>The words without the characters that XML cannot hold.</summary>
    private static string Clean(string words) =>
        string.Concat(
            words
                .EnumerateRunes()
                .Where(rune =>
                    rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and not 0xFFFE and not 0xFFFF)
                )
        );

    /// <summary>Says of itself that it is UTF-8, as it goes over the line.</summary>
    private sealed class Utf8Text()
        : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
