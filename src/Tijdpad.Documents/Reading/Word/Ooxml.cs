using System.Globalization;
using System.Xml;

namespace Tijdpad.Documents.Reading.Word;

/// <summary>The two namespaces of WordprocessingML, and how Word counts its notes.</summary>
internal static class Ooxml
{
    internal const string Transitional =
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    internal const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsWord(XmlReader xml) => xml.NamespaceURI is Transitional or Strict;

    /// <summary>The attribute w:val of the element.</summary>
    public static string? Value(XmlReader xml) =>
        xml.GetAttribute("val", Transitional)
        ?? xml.GetAttribute("val", Strict)
        ?? xml.GetAttribute("val");

    public static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Endnotes are numbered i, ii, iii unless the document says otherwise.</summary>
    public static string Roman(int number)
    {
        (int Value, string Sign)[] signs =
        [
            (100, "c"),
            (90, "xc"),
            (50, "l"),
            (40, "xl"),
            (10, "x"),
            (9, "ix"),
            (5, "v"),
            (4, "iv"),
            (1, "i"),
        ];
        var roman = "";
        foreach (var (value, sign) in signs)
            for (; number >= value; number -= value)
                roman += sign;
        return roman;
    }
}
