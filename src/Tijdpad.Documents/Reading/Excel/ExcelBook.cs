using System.Globalization;
using System.Text;
using System.Xml;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Excel;

/// <summary>What the sheets of a workbook share: tabs, strings, which number formats are dates.</summary>
internal sealed class ExcelBook
{
    public List<ExcelTab> Sheets { get; } = [];

    public List<string> Strings { get; } = [];

    public List<ExcelFormat> Formats { get; } = [];

    /// <summary>Days are counted from 1904 instead of 1900, as old Macs did.</summary>
    public bool From1904 { get; private set; }

    public static ExcelBook Read(SafeZip zip)
    {
        var book = new ExcelBook();
        var parts = Relations(zip);
        book.ReadTabs(zip, parts);
        book.ReadStrings(zip);
        book.Formats.AddRange(ExcelFormat.ReadAll(zip));
        return book;
    }

    private static Dictionary<string, string> Relations(SafeZip zip)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = zip.Open("xl/_rels/workbook.xml.rels");
        if (stream is null)
            return parts;
        using var xml = SafeXml.Open(stream);
        while (xml.NextElement(-1))
            if (
                xml.LocalName == "Relationship"
                && xml.GetAttribute("Id") is { } id
                && xml.GetAttribute("Target") is { } target
            )
                parts[id] = target.StartsWith('/') ? target.TrimStart('/') : "xl/" + target;
        return parts;
    }

    private void ReadTabs(SafeZip zip, Dictionary<string, string> parts)
    {
        using var stream = zip.Open("xl/workbook.xml");
        if (stream is not null)
        {
            using var xml = SafeXml.Open(stream);
            while (xml.NextElement(-1))
                ReadTab(xml, parts);
        }
        if (Sheets.Count == 0)
            Sheets.AddRange(
                zip.Names.Where(name =>
                        name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)
                    )
                    .Order(StringComparer.Ordinal)
                    .Select(name => new ExcelTab(
                        Path.GetFileNameWithoutExtension(name),
                        false,
                        name
                    ))
            );
    }

    private void ReadTab(XmlReader xml, Dictionary<string, string> parts)
    {
        if (xml.LocalName == "workbookPr")
            From1904 = xml.GetAttribute("date1904") is "1" or "true";
        if (xml.LocalName != "sheet")
            return;
        var (name, state) = (xml.GetAttribute("name") ?? "", xml.GetAttribute("state"));
        var id = RelationId(xml);
        if (id is not null && parts.TryGetValue(id, out var part))
            Sheets.Add(new ExcelTab(name, state is "hidden" or "veryHidden", part));
    }

    private static string? RelationId(XmlReader xml) =>
        xml.GetAttribute(
            "id",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        ) ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private void ReadStrings(SafeZip zip)
    {
        using var stream = zip.Open("xl/sharedStrings.xml");
        if (stream is null)
            return;
        using var xml = SafeXml.Open(stream);
        while (xml.NextElement(-1))
            if (xml.LocalName == "si")
                Strings.Add(RichText(xml));
    }

    /// <summary>The text of a string with its runs; how it is pronounced (rPh) is no text.</summary>
    public static string RichText(XmlReader xml)
    {
        var text = new StringBuilder();
        if (xml.IsEmptyElement)
            return "";
        var depth = xml.Depth;
        while (xml.NextElement(depth))
            if (xml.LocalName == "t")
                xml.AppendText(text);
            else if (xml.LocalName == "rPh")
                xml.SkipElement();
        return text.ToString();
    }

    public string? StringAt(string index) =>
        int.TryParse(index, CultureInfo.InvariantCulture, out var at)
        && at >= 0
        && at < Strings.Count
            ? Strings[at]
            : null;

    public ExcelFormat FormatAt(string? style) =>
        int.TryParse(style, CultureInfo.InvariantCulture, out var at)
        && at >= 0
        && at < Formats.Count
            ? Formats[at]
            : ExcelFormat.General;
}

/// <summary>A worksheet of a workbook, in the order of the tabs.</summary>
internal sealed record ExcelTab(string Name, bool IsHidden, string Part);
