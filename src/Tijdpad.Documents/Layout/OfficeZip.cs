using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace Tijdpad.Documents.Layout;

/// <summary>
/// The package of a Word or Excel file. It begins with the parts that are always the same, which lie in the folder
/// Parts of the format, and is written through without being held in memory.
/// </summary>
internal sealed class OfficeZip : IDisposable
{
    /// <summary>A zip can hold no earlier moment, and must not hold the present one: same plan, same bytes.</summary>
    private static readonly DateTimeOffset NoMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly Lock Gate = new();

    private static readonly Dictionary<string, List<(string Name, byte[] Content)>> Fixed = new(
        StringComparer.Ordinal
    );

    private readonly ZipArchive _zip;

    public OfficeZip(Stream output, string format)
    {
        _zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in FixedParts(format))
        {
            using var entry = Entry(name);
            entry.Write(content);
        }
    }

    public void Part(string name, Action<TextWriter> write)
    {
        using var xml = new StreamWriter(Entry(name), Utf8, 1 << 16);
        write(xml);
    }

    public void CoreProperties(string title, string edition) =>
        Part(
            "docProps/core.xml",
            xml =>
            {
                xml.Write(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                );
                WordXml.Text(xml, title.Replace('\n', ' '));
                xml.Write("</dc:title>");
                if (edition.Length > 0)
                {
                    xml.Write("<dc:description>");
                    WordXml.Text(xml, edition);
                    xml.Write("</dc:description>");
                }
                xml.Write("<dc:language>nl-NL</dc:language></cp:coreProperties>");
            }
        );

    public void Dispose() => _zip.Dispose();

    private Stream Entry(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoMoment;
        return entry.Open();
    }

    private static List<(string Name, byte[] Content)> FixedParts(string format)
    {
        lock (Gate)
        {
            if (!Fixed.TryGetValue(format, out var parts))
                Fixed[format] = parts = Load(format + "/");
            return parts;
        }
    }

    private static List<(string Name, byte[] Content)> Load(string stem)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(stem, StringComparison.Ordinal))
            // The list of parts comes first: some programs look there to know the format.
            .OrderBy(name => name.Contains("Content_Types", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(name => name, StringComparer.Ordinal);
        return
        [
            .. names.Select(name =>
            {
                using var resource = assembly.GetManifestResourceStream(name)!;
                using var content = new MemoryStream();
                resource.CopyTo(content);
                return (name[stem.Length..], content.ToArray());
            }),
        ];
    }
}
