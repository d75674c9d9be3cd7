using System.IO.Compression;
using System.Reflection;
using System.Text;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>Writes a Word document part by part, without holding it in memory.</summary>
internal sealed class WordDocument(MarkedDocument document, RevisionStamp? stamp)
{
    private const string Open =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";

    /// <summary>A zip cannot hold an earlier moment, and must not hold the present one: same plan, same bytes.</summary>
    private static readonly DateTimeOffset NoMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly NoteTexts _notes = new(document);

    public void Write(Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in FixedParts)
        {
            using var entry = Entry(zip, name);
            entry.Write(content);
        }
        Part(zip, "docProps/core.xml", CoreProperties);
        Part(zip, "word/document.xml", Body);
        Part(zip, "word/footnotes.xml", xml => FootnotesPart.Write(xml, _notes, stamp));
        Part(zip, "customXml/item1.xml", PlanItself);
    }

    /// <summary>The parts that are the same in every document, from the folder Parts.</summary>
    private static readonly List<(string Name, byte[] Content)> FixedParts = LoadParts();

    private static List<(string, byte[])> LoadParts()
    {
        const string Stem = "docx/";
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Stem, StringComparison.Ordinal))
            // The list of parts comes first: some programs sniff it.
            .OrderBy(name => name.Contains("Content_Types", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(name => name, StringComparer.Ordinal);
        return
        [
            .. names.Select(name =>
            {
                using var resource = assembly.GetManifestResourceStream(name)!;
                using var content = new MemoryStream();
                resource.CopyTo(content);
                return (name[Stem.Length..], content.ToArray());
            }),
        ];
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

    private void CoreProperties(TextWriter xml)
    {
        xml.Write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        );
        WordXml.Text(xml, Title.Replace('\n', ' '));
        xml.Write("</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>");
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

    private static void Part(ZipArchive zip, string name, Action<TextWriter> write)
    {
        using var xml = new StreamWriter(Entry(zip, name), Utf8, 1 << 16);
        write(xml);
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoMoment;
        return entry.Open();
    }
}
