using System.Text;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Word;

/// <summary>Where the parts of a Word file are: its relationships say so, the usual names serve when they do not.</summary>
internal sealed class WordParts
{
    private readonly SafeZip _zip;
    private readonly List<(string Type, string Target)> _relations;

    public WordParts(SafeZip zip)
    {
        _zip = zip;
        var main = Relations("_rels/.rels", "")
            .FirstOrDefault(relation =>
                relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)
            )
            .Target;
        Main = main is not null && zip.Has(main) ? main : "word/document.xml";
        var slash = Main.LastIndexOf('/') + 1;
        _relations = Relations($"{Main[..slash]}_rels/{Main[slash..]}.rels", Main[..slash]);
    }

    public string Main { get; }

    public string One(string type) => All(type).FirstOrDefault() ?? $"word/{type}.xml";

    public IEnumerable<string> All(string type) =>
        _relations
            .Where(relation => relation.Type.EndsWith("/" + type, StringComparison.Ordinal))
            .Select(relation => relation.Target)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The plan that our own export puts in a custom XML part.</summary>
    public string? PlanJson()
    {
        foreach (var name in _zip.Names.Where(IsItem))
        {
            using var stream = _zip.Open(name);
            using var xml = SafeXml.Open(stream!);
            if (!xml.NextElement(-1) || xml.LocalName != "plan")
                continue;
            if (xml.NamespaceURI != "urn:tijdpad:plan")
                continue;
            var json = new StringBuilder();
            xml.AppendText(json);
            return json.ToString();
        }
        return null;
    }

    private static bool IsItem(string name) =>
        name.StartsWith("customXml/item", StringComparison.OrdinalIgnoreCase)
        && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && !name.Contains("Props", StringComparison.OrdinalIgnoreCase);

    private List<(string Type, string Target)> Relations(string part, string folder)
    {
        var relations = new List<(string, string)>();
        using var stream = _zip.Open(part);
        if (stream is null)
            return relations;
        using var xml = SafeXml.Open(stream);
        while (xml.NextElement(-1))
            if (
                xml.LocalName == "Relationship"
                && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Type") is { } type
                && xml.GetAttribute("Target") is { } target
            )
                relations.Add(
                    (type, target.StartsWith('/') ? target.TrimStart('/') : folder + target)
                );
        return relations;
    }
}
