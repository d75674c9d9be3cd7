namespace Tijdpad.Solver.Tests.Asks;

/// <summary>Words that people type, good and bad.</summary>
internal static class PhraseBag
{
    /// <summary>Every kind of date that is known, and what is no date.</summary>
    public static readonly ValueList<string> Dates = File.ReadLines(
            Repository.PathOf("tests", "Tijdpad.Core.Tests", "Dates", "phrases.tsv")
        )
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t')[0])
        .Concat([
            "",
            "als het past",
            "31 december 9999",
            "1 januari 1",
            "29 februari 2031",
            "week 53",
            "uiterlijk 1 juli",
            "vanaf 1-1-2050",
            "vóór 1 maart 1950",
            "3 weken voor de raad",
            "2 weken na rij 4",
            "\0",
            "\ud800",
        ])
        .ToValueList();

    public static readonly ValueList<string> Rhythms =
    [
        "",
        "elke dinsdag",
        "elke drie weken op woensdag vanaf 8 januari",
        "laatste donderdag van de maand",
        "eerste en vijfde maandag van de maand",
        "4 juni 2031, 25 juni 2031",
        "14 april 1950",
        "14 april 2017, 16 mei 2017, 27 juni 2017, 4 juli 2017",
        "elke 8 weken op vrijdag vanaf 3 maart 9999",
        "in week 3 van een cyclus van vijf weken op dinsdag",
        "nu en dan",
        "elke werkdag",
        "dinsdag na de commissie",
    ];

    public static readonly ValueList<string> LeadTimes =
    [
        "",
        "10 dagen van tevoren",
        "0 dagen",
        "400 dagen",
        "de vrijdag ervoor",
        "twee weken na het college",
        "6 werkdagen",
        "ruim op tijd",
    ];

    public static readonly ValueList<string> Recesses =
    [
        "",
        "8/7 – 20/8 zomerreces",
        "1/1/2017 – 31/12/2019",
        "20/8 – 8/7",
        "1 januari 9998 – 31 december 9999",
        "reces",
    ];
}
