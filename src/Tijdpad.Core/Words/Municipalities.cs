using System.Collections.Frozen;

namespace Tijdpad.Words;

/// <summary>
/// The names of Dutch municipalities, those of today and those that merged since about 2010, since old plannings name them.
/// A code (TOOI, the code of Statistics Netherlands in lower case) is given only where its source was read.
/// </summary>
public static class Municipalities
{
    private const string Text = """
        Aa en Hunze, Aalburg, Aalsmeer, Aalten, Achtkarspelen, Alblasserdam, Albrandswaard, Alkmaar, Almelo, Almere,
        Alphen aan den Rijn, Alphen-Chaam, Altena, Ameland, Amersfoort, Amstelveen, Amsterdam, Apeldoorn, Appingedam,
        Arnhem, Assen, Asten, Baarle-Nassau, Baarn, Barendrecht, Barneveld, Bedum, Beek, Beekdaelen, Beemster, Beesel,
        Bellingwedde, Berg en Dal, Bergeijk, Bergen, Bergen op Zoom, Berkelland, Bernheze, Bernisse, Best, Beuningen,
        Beverwijk, Binnenmaas, Bladel, Blaricum, Bloemendaal, Bodegraven-Reeuwijk, Boekel, Borger-Odoorn, Borne, Borsele,
        Boxmeer, Boxtel, Breda, Brielle, Bronckhorst, Brummen, Brunssum, Bunnik, Bunschoten, Buren, Capelle aan den IJssel,
        Castricum, Coevorden, Cranendonck, Cromstrijen, Cuijk, Culemborg, Dalfsen, Dantumadiel, De Bilt, De Fryske Marren,
        De Marne, De Ronde Venen, De Wolden, Delft, Delfzijl, Den Haag, Den Helder, Deurne, Deventer, Diemen, Dijk en Waard,
        Dinkelland, Doesburg, Doetinchem, Dongen, Dongeradeel, Dordrecht, Drechterland, Drimmelen, Dronten, Druten, Duiven,
        Echt-Susteren, Edam-Volendam, Ede, Eemnes, Eemsdelta, Eemsmond, Eersel, Eijsden-Margraten, Eindhoven, Elburg, Emmen,
        Enkhuizen, Enschede, Epe, Ermelo, Etten-Leur, Ferwerderadiel, Franekeradeel, Geertruidenberg, Geldermalsen,
        Geldrop-Mierlo, Gemert-Bakel, Gennep, Giessenlanden, Gilze en Rijen, Goeree-Overflakkee, Goes, Goirle, Gooise Meren,
        Gorinchem, Gouda, Grave, Groesbeek, Groningen, Grootegast, Gulpen-Wittem, Haaksbergen, Haaren, Haarlem,
        Haarlemmerliede en Spaarnwoude, Haarlemmermeer, Halderberge, Hardenberg, Harderwijk, Hardinxveld-Giessendam, Haren,
        Harlingen, Hattem, Heemskerk, Heemstede, Heerde, Heerenveen, Heerhugowaard, Heerlen, Heeze-Leende, Heiloo,
        Hellendoorn, Hellevoetsluis, Helmond, Hendrik-Ido-Ambacht, Hengelo, Het Bildt, Het Hogeland, Heumen, Heusden,
        Hillegom, Hilvarenbeek, Hilversum, Hoeksche Waard, Hof van Twente, Hollands Kroon, Hoogeveen, Hoogezand-Sappemeer,
        Hoorn, Horst aan de Maas, Houten, Huizen, Hulst, IJsselstein, Kaag en Braassem, Kampen, Kapelle, Katwijk, Kerkrade,
        Kollumerland en Nieuwkruisland, Korendijk, Koggenland, Krimpen aan den IJssel, Krimpenerwaard, Laarbeek, Land van Cuijk,
        Landerd, Landgraaf, Landsmeer, Langedijk, Lansingerland, Laren, Leek, Leerdam, Leeuwarden, Leeuwarderadeel, Leiden,
        Leiderdorp, Leidschendam-Voorburg, Lelystad, Leudal, Leusden, Lingewaal, Lingewaard, Lisse, Littenseradiel, Lochem,
        Loon op Zand, Loppersum, Losser, Maasdriel, Maasgouw, Maashorst, Maassluis, Maastricht, Marum, Medemblik, Meerssen,
        Meierijstad, Menameradiel, Menterwolde, Meppel, Middelburg, Midden-Delfland, Midden-Drenthe, Midden-Groningen,
        Mill en Sint Hubert, Moerdijk, Molenlanden, Molenwaard, Montferland, Montfoort, Mook en Middelaar, Muiden, Naarden,
        Neder-Betuwe, Nederweert, Neerijnen, Nieuwegein, Nieuwkoop, Nijkerk, Nijmegen, Nissewaard, Noardeast-Fryslân,
        Noord-Beveland, Noordenveld, Noordoostpolder, Noordwijk, Noordwijkerhout, Nuenen, Nunspeet, Nuth, Oegstgeest, Oirschot,
        Oisterwijk, Oldambt, Oldebroek, Oldenzaal, Olst-Wijhe, Ommen, Onderbanken, Oost Gelre, Oosterhout, Ooststellingwerf,
        Oostzaan, Opmeer, Opsterland, Oss, Oud-Beijerland, Oude IJsselstreek, Ouder-Amstel, Oudewater, Overbetuwe, Papendrecht,
        Peel en Maas, Pekela, Pijnacker-Nootdorp, Purmerend, Putten, Raalte, Reimerswaal, Renkum, Renswoude, Reusel-De Mierden,
        Rheden, Rhenen, Ridderkerk, Rijnwaarden, Rijssen-Holten, Rijswijk, Roerdalen, Roermond, Roosendaal, Rotterdam, Rozendaal,
        Rucphen, 's-Hertogenbosch, Schagen, Scherpenzeel, Schiedam, Schiermonnikoog, Schijndel, Schinnen, Schouwen-Duiveland,
        Simpelveld, Sint Anthonis, Sint-Michielsgestel, Sint-Oedenrode, Sittard-Geleen, Sliedrecht, Slochteren, Sluis,
        Smallingerland, Soest, Someren, Son en Breugel, Stadskanaal, Staphorst, Stede Broec, Steenbergen, Steenwijkerland, Stein,
        Stichtse Vecht, Strijen, Súdwest-Fryslân, Ten Boer, Terneuzen, Terschelling, Texel, Teylingen, Tholen, Tiel, Tilburg,
        Tubbergen, Twenterand, Tynaarlo, Tytsjerksteradiel, Uden, Uitgeest, Uithoorn, Urk, Utrecht, Utrechtse Heuvelrug, Vaals,
        Valkenburg aan de Geul, Valkenswaard, Veendam, Veenendaal, Veere, Veghel, Veldhoven, Velsen, Venlo, Venray, Vianen,
        Vijfheerenlanden, Vlaardingen, Vlagtwedde, Vlieland, Vlissingen, Voerendaal, Voorne aan Zee, Voorschoten, Voorst, Vught,
        Waadhoeke, Waalre, Waalwijk, Waddinxveen, Wageningen, Wassenaar, Waterland, Weert, Weesp, Werkendam, West Betuwe,
        West Maas en Waal, Westerkwartier, Westerveld, Westervoort, Westerwolde, Westland, Weststellingwerf, Westvoorne,
        Wierden, Wijchen, Wijdemeren, Wijk bij Duurstede, Winsum, Winterswijk, Woensdrecht, Woerden, Wormerland, Woudenberg,
        Woudrichem, Zaanstad, Zaltbommel, Zandvoort, Zederik, Zeewolde, Zeist, Zevenaar, Zoetermeer, Zoeterwoude, Zuidhorn,
        Zuidplas, Zundert, Zutphen, Zwartewaterland, Zwijndrecht, Zwolle
        """;

    // read in the harvest configuration of Open Raadsinformatie and in examples of TOOI
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["Amsterdam"] = "gm0363",
        ["Leiden"] = "gm0546",
        ["Leiderdorp"] = "gm0547",
        ["Oegstgeest"] = "gm0579",
        ["Tilburg"] = "gm0855",
        ["Utrecht"] = "gm0344",
        ["Voorschoten"] = "gm0626",
        ["Zoeterwoude"] = "gm0638",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenSet<string> Names { get; } =
        Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);

    public static string? CodeOf(string name) => Codes.GetValueOrDefault(name);
}
