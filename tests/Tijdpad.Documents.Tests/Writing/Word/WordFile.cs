using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Tijdpad.Documents.Tests.Writing.Word;

/// <summary>A written document, taken apart by means that are not the writer's own.</summary>
internal static class WordFile
{
    public static readonly XNamespace W =
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    public static XDocument Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    public static void AssertValid(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
            .Validate(document)
            .Take(5)
            .Select(error => $"{error.Description} {error.Path?.XPath} {error.Part?.Uri}");

        Assert.Equal([], errors);
    }

    public static string TextOf(XElement element) =>
        string.Concat(
            element
                .Descendants()
                .Select(part =>
                    part.Name == W + "t" || part.Name == W + "delText" ? part.Value
                    : part.Name == W + "br" ? "\n"
                    : part.Name == W + "tab" ? "\t"
                    : ""
                )
        );
}
