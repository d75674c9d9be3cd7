using System.Collections.Frozen;

namespace Tijdpad.Web.SiteWide;

/// <summary>What the icons look like: lines in a square of 16, drawn in the colour of the words beside them.</summary>
internal static class IconShapes
{
    /// <summary>Paths (SVG 2, section 9) by the name of the icon.</summary>
    public static readonly FrozenDictionary<string, string> All = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["calendar"] =
            "M3.5 3.2h9A1.5 1.5 0 0 1 14 4.7v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.7v-8a1.5 1.5 0 0 1 1.5-1.5zM2 6.8h12M5.2 1.6v3M10.8 1.6v3",
        ["check"] = "m3 8.5 3.2 3.2L13 5",
        ["clock"] = "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.8V8l2.4 1.6",
        ["close"] = "m4 4 8 8M12 4l-8 8",
        ["document"] = "M4 1.8h5L12.5 5v9.2H4zM8.8 2v3.2h3.4M6 8.5h4.5M6 11h3",
        ["down"] = "m4 6 4 4 4-4",
        ["download"] = "M8 2v8.2M4.8 7.2 8 10.4l3.2-3.2M2.5 13.8h11",
        ["edit"] = "M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2zM9.4 4.4l2.2 2.2",
        ["gauge"] = "M2.2 12a6 6 0 1 1 11.6 0M8 10.8l2.8-4",
        ["globe"] =
            "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c2 1.8 2.6 4 2.6 6S10 12.2 8 14C6 12.2 5.4 10 5.4 8S6 3.8 8 2z",
        ["history"] =
            "M2.2 8a5.8 5.8 0 1 0 1.9-4.300L2.2 5.500M2.2 2.400v3.200h3.200M8 5v3.300l2.2 1.3",
        ["home"] = "M2 7.6 8 2.400l6 5.200M3.8 6.400v7.200h8.400V6.4",
        ["key"] =
            "M5 7a3 3 0 1 0 2.8 4l1-1H11V8.500h1.500V7H14V4.500h-2.500l-3.7 3.700A3 3 0 0 0 5 7zM4.6 10.600h.1",
        ["lines"] = "M2 4h6M6 8h7M4 12h6",
        ["lock"] = "M3.5 7.200h9v6.500h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
        ["mail"] = "M2 3.500h12v9H2zM2.2 4.2 8 8.800l5.8-4.6",
        ["more"] =
            "M2.6 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0zM7.4 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0zM12.2 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0z",
        ["out"] = "M6.5 2.500h-4v11h4M6 8h8M11 5l3 3-3 3",
        ["people"] =
            "M5.8 2.800a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.800zM1.5 13.500c0-3 2-4.6 4.3-4.600s4.3 1.6 4.3 4.600M10.5 3a2.4 2.4 0 0 1 0 4.400M12 9.300c1.6.7 2.5 2.1 2.5 4.2",
        ["pin"] =
            "M8 14s-4.5-4.3-4.5-7.500a4.5 4.5 0 0 1 9 0C12.5 9.7 8 14 8 14zM8 5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z",
        ["plus"] = "M8 3v10M3 8h10",
        ["redo"] = "M10 3l3.5 3L10 9M13 6H6.500a3.5 3.5 0 0 0 0 7H10",
        ["right"] = "m6 4 4 4-4 4",
        ["search"] = "M7 2.500a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.400l3.4 3.4",
        ["settings"] = "M2 5h7M12 5h2M2 11h2M7 11h7M9 3.500v3M4.5 9.500v3",
        ["shield"] =
            "M8 1.8 13 3.600v4c0 3.2-2.1 5.4-5 6.6-2.9-1.2-5-3.4-5-6.600v-4zM5.8 8l1.6 1.600L10.4 6.5",
        ["undo"] = "M6 3 2.5 6 6 9M3 6h6.500a3.5 3.5 0 0 1 0 7H6",
        ["up"] = "M8 13V4M4.5 7.2 8 3.700l3.5 3.500M2.5 2h11",
        ["warning"] = "M8 2.2 14.5 13.500h-13zM8 6.500v3.200M8 11.600v.1",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
