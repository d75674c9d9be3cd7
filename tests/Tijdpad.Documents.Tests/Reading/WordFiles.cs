using System.IO.Compression;
using System.Text;

namespace Tijdpad.Documents.Tests.Reading;

/// <summary>Word files from their bare XML, for what an object model would not write.</summary>
internal static class WordFiles
{
    internal const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    /// <summary>A document with this body; more parts as (name, content).</summary>
    public static byte[] WithBody(string body, params (string Name, string Content)[] parts) =>
        Zip([
            (
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
            ),
            ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
            .. parts.Select(part =>
                (part.Name, part.Content.Replace("{ns}", Namespaces, StringComparison.Ordinal))
            ),
        ]);

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        return memory.ToArray();
    }

    public static string P(string words) => $"<w:p>{R(words)}</w:p>";

    public static string R(string words) => $"<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string content, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
}
