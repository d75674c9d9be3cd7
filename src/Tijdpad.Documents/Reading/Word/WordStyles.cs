using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Word;

/// <summary>What the styles of a document mean: heading, list level, hidden, raised.</summary>
internal sealed partial class WordStyles
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    private sealed class Style
    {
        public string Name = "";
        public string? BasedOn;
        public bool? Heading;
        public int? Level;
        public bool? Hidden;
        public bool? Raised;
    }

    public static WordStyles Read(SafeZip zip, string part)
    {
        var styles = new WordStyles();
        using var stream = zip.Open(part);
        if (stream is null)
            return styles;
        using var xml = SafeXml.Open(stream);
        while (xml.NextElement(-1))
            if (xml.LocalName == "style")
                styles.ReadStyle(xml);
        return styles;
    }

    public bool IsHeading(string? id) => Find(id, style => style.Heading) ?? false;

    public int Level(string? id) => IsHeading(id) ? 0 : Find(id, style => style.Level) ?? 0;

    public bool IsHidden(string? id) => Find(id, style => style.Hidden) ?? false;

    public bool IsRaised(string? id) => Find(id, style => style.Raised) ?? false;

    private T? Find<T>(string? id, Func<Style, T?> question)
        where T : struct
    {
        // a chain of styles is short; one that bites its own tail is endless
        for (var steps = 0; id is not null && steps < 20; steps++)
        {
            if (!_styles.TryGetValue(id, out var style))
                _styles[id] = style = Named(new Style { Name = id });
            if (question(style) is { } answer)
                return answer;
            id = style.BasedOn;
        }
        return null;
    }

    private void ReadStyle(System.Xml.XmlReader xml)
    {
        var id = xml.Attribute("styleId");
        var style = new Style();
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return;
        while (xml.NextElement(depth))
            ReadProperty(xml, style);
        if (id is not null)
            _styles.TryAdd(id, Named(style));
    }

    private static void ReadProperty(System.Xml.XmlReader xml, Style style)
    {
        var value = xml.Attribute("val");
        switch (xml.LocalName)
        {
            case "name":
                style.Name = value ?? "";
                break;
            case "basedOn":
                style.BasedOn = value;
                break;
            case "outlineLvl":
                style.Heading = value is not ("9" or null);
                break;
            case "ilvl":
                style.Level = LevelOf(value);
                break;
            case "numId":
                style.Level = value == "0" ? 0 : style.Level ?? 1;
                break;
            case "vanish":
                style.Hidden = IsOn(value);
                break;
            case "vertAlign":
                style.Raised = value == "superscript";
                break;
            case "tblStylePr":
                xml.SkipElement();
                break;
        }
    }

    /// <summary>By its name, which Word keeps in English; by its id ("Kop1", "Lijstopsomteken2") when the list of styles is missing.</summary>
    private static Style Named(Style style)
    {
        if (HeadingName().IsMatch(style.Name))
            style.Heading = true;
        var list = ListName().Match(style.Name);
        if (list.Success && style.Level is null or 1)
            style.Level = list.Groups["level"].Length > 0 ? list.Groups["level"].Value[0] - '0' : 1;
        return style;
    }

    internal static int LevelOf(string? ilvl) =>
        int.TryParse(ilvl, CultureInfo.InvariantCulture, out var level)
            ? Math.Clamp(level, 0, 8) + 1
            : 1;

    internal static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    [GeneratedRegex(
        @"^(heading ?\d|kop ?\d|title|titel|subtitle|ondertitel|subtitel)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex HeadingName();

    [GeneratedRegex(
        @"^(?:list ?(?:bullet|number|continue)|lijst(?:opsom|nummer)\p{L}*|list|lijst) ?(?<level>[2-5]?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ListName();
}
