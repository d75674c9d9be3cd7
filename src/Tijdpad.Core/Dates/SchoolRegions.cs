namespace Tijdpad.Dates;

/// <summary>In which school-holiday region a municipality or province lies.</summary>
/// <remarks>
/// The regions follow provinces, except where the ministerial "Regeling vaststelling schoolvakanties" names
/// municipalities: parts of Utrecht, Flevoland, Gelderland and Noord-Brabant belong to another region.
/// </remarks>
public static class SchoolRegions
{
    private static readonly Dictionary<string, SchoolRegion> Provinces = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["Groningen"] = SchoolRegion.North,
        ["Drenthe"] = SchoolRegion.North,
        ["Friesland"] = SchoolRegion.North,
        ["Fryslân"] = SchoolRegion.North,
        ["Overijssel"] = SchoolRegion.North,
        ["Flevoland"] = SchoolRegion.North,
        ["Noord-Holland"] = SchoolRegion.North,
        ["Utrecht"] = SchoolRegion.Middle,
        ["Zuid-Holland"] = SchoolRegion.Middle,
        ["Gelderland"] = SchoolRegion.Middle,
        ["Zeeland"] = SchoolRegion.South,
        ["Noord-Brabant"] = SchoolRegion.South,
        ["Limburg"] = SchoolRegion.South,
    };

    private static readonly Dictionary<string, SchoolRegion> Exceptions = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        // North, though in Gelderland or Utrecht
        ["Hattem"] = SchoolRegion.North,
        ["Eemnes"] = SchoolRegion.North,
        // Middle, though in Flevoland or Noord-Brabant
        ["Zeewolde"] = SchoolRegion.Middle,
        ["Altena"] = SchoolRegion.Middle,
        ["Werkendam"] = SchoolRegion.Middle,
        ["Woudrichem"] = SchoolRegion.Middle,
        // South, though in Gelderland
        ["Arnhem"] = SchoolRegion.South,
        ["Berg en Dal"] = SchoolRegion.South,
        ["Beuningen"] = SchoolRegion.South,
        ["Doesburg"] = SchoolRegion.South,
        ["Druten"] = SchoolRegion.South,
        ["Duiven"] = SchoolRegion.South,
        ["Heumen"] = SchoolRegion.South,
        ["Lingewaard"] = SchoolRegion.South,
        ["Maasdriel"] = SchoolRegion.South,
        ["Mook en Middelaar"] = SchoolRegion.South,
        ["Nijmegen"] = SchoolRegion.South,
        ["Overbetuwe"] = SchoolRegion.South,
        ["Renkum"] = SchoolRegion.South,
        ["Rheden"] = SchoolRegion.South,
        ["Rozendaal"] = SchoolRegion.South,
        ["Tiel"] = SchoolRegion.South,
        ["Neder-Betuwe"] = SchoolRegion.South,
        ["Westervoort"] = SchoolRegion.South,
        ["West Maas en Waal"] = SchoolRegion.South,
        ["Wijchen"] = SchoolRegion.South,
        ["Zaltbommel"] = SchoolRegion.South,
        ["Zevenaar"] = SchoolRegion.South,
    };

    /// <summary>By province; null when it is no Dutch province.</summary>
    public static SchoolRegion? OfProvince(string province) =>
        Provinces.TryGetValue(province.Trim(), out var region) ? region : null;

    /// <summary>By municipality and, unless it is an exception, its province; null when neither is known.</summary>
    public static SchoolRegion? OfMunicipality(string municipality, string? province = null) =>
        Exceptions.TryGetValue(municipality.Trim(), out var region) ? region
        : province is null ? null
        : OfProvince(province);
}
