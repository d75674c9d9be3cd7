using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Documents.Tables;

/// <summary>
/// The words above columns, and what a column with such a heading may hold, most likely first.
/// "Planning" is in two places on purpose: above some tables it heads the dates, above others the activities.
/// </summary>
public static partial class ColumnHeadings
{
    private static readonly (Regex Pattern, ColumnRole[] Roles)[] Table =
    [
        (Number(), [ColumnRole.Number]),
        (Week(), [ColumnRole.Week, ColumnRole.Date]),
        (Date(), [ColumnRole.Date]),
        (Phase(), [ColumnRole.Phase, ColumnRole.Activity]),
        (Planning(), [ColumnRole.Date, ColumnRole.Activity]),
        (Purpose(), [ColumnRole.Purpose]),
        (Communication(), [ColumnRole.Communication]),
        (Involvement(), [ColumnRole.Involvement]),
        (Activity(), [ColumnRole.Activity]),
        (Known(), [ColumnRole.Other]),
    ];

    /// <summary>What the column may hold; empty when the words are not those of a heading that we know.</summary>
    public static IReadOnlyList<ColumnRole> RolesOf(string heading)
    {
        foreach (var (pattern, roles) in Table)
        {
            if (pattern.IsMatch(heading))
                return roles;
        }
        return [];
    }

    /// <summary>Does the column hold the first day of a period?</summary>
    public static bool IsBegin(string heading) => Begin().IsMatch(heading);

    /// <summary>Does the column hold the last day of a period?</summary>
    public static bool IsEnd(string heading) => End().IsMatch(heading);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*(?:nr|nummer|no|volgnr|volgnummer|#|id)\W*$|^\s*#\s*$", Options)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^\W*(?:week|wk|weeknr|weeknummer|kalenderweek|weken)\W*(?:nr|nummer)?\W*$",
        Options
    )]
    private static partial Regex Week();

    [GeneratedRegex(
        @"^\W*(?:(?:uiterste|gewenste|geplande|beoogde|streef|start|concrete|voorlopige|indicatieve)?\s*(?:datum|data|datums)(?:\s*[/&+]\s*\w+|\s+(?:en tijd|of periode|periode|uiterlijk|gereed|bijeenkomst|vergadering))?|wanneer|periode(?:\s*/\s*\w+)?|indicatie\s*periode|tijdstip|tijdvak|tijd|moment|deadline|gereed|start|begin|eind|einde|dag|maand|kwartaal|vergaderdata|vergaderdatum|streefdatum|einddatum|startdatum|opleverdatum|uiterlijk|datum\s*\W*\s*tijd|week\s*[/&]\s*datum|jaar)\W*$",
        Options
    )]
    private static partial Regex Date();

    [GeneratedRegex(@"^\W*(?:fase|fasering|hoofdfase|bob-?fase)\W*$", Options)]
    private static partial Regex Phase();

    [GeneratedRegex(@"^\W*(?:planning|tijdpad|tijdlijn|termijn|tijdsplanning)\W*$", Options)]
    private static partial Regex Planning();

    [GeneratedRegex(
        @"^\W*(?:doel(?:en|stelling)?(?:\s*(?:&|en|/|\+)\s*(?:de\s+)?\w+)?|(?:beoogd(?:e)?\s+)?(?:opbrengst|resultaat|resultaten)(?:\s*(?:&|en|/)\s*\w+)?|toelichting|inhoud|waarom|waartoe)\W*$",
        Options
    )]
    private static partial Regex Purpose();

    [GeneratedRegex(
        @"^\W*(?:externe\s+|interne\s+)?communicatie(?:-?\s?(?:uiting|middel|moment|agenda|kana|strategie|actie|aanpak)\w*)?(?:\s*(?:&|en|/)\s*\w+)?\W*$|^\W*(?:publiciteit|pers)\W*$",
        Options
    )]
    private static partial Regex Communication();

    [GeneratedRegex(
        @"^\W*(?:in\s+)?(?:college|colleges|b\s*&\s*w)\s*(?:/|en|&|of)\s*(?:gemeente)?ra(?:ad|den)\W*$|^\W*(?:bestuurlijke\s+)?betrokkenheid\W*$|^\W*bestuurlijk\W*$",
        Options
    )]
    private static partial Regex Involvement();

    [GeneratedRegex(
        @"^\W*(?:activiteit(?:en)?(?:\s*[/&]\s*\w+)?|acties?|stap(?:pen)?|processtap(?:pen)?|onderwerp(?:en)?|wat|mijlpa(?:al|len)|handeling(?:en)?|omschrijving|taak|taken|werkzaamheden|gebeurtenis(?:sen)?|product(?:en)?|agendapunt|bijeenkomst(?:en)?|overleg|onderdeel|procedure(?:stap)?|vergadering(?:en)?|op te stellen document|actie\s*-\s*toezegging|evenement)\W*$",
        Options
    )]
    private static partial Regex Activity();

    [GeneratedRegex(
        @"^\W*(?:wie|door|hoe|actor|actiehouder|trekker|verantwoordelijk(?:e)?|eigenaar|rol|status|stand van zaken|opmerking(?:en)?|bijzonderheden|duur|doorlooptijd|locatie|plaats|waar|betrokkenen|deelnemers|doelgroep|b\s*&\s*w|b en w|college|raad|gemeenteraad|commissie|stuurgroep|portefeuillehouder|afdeling|bron|bijlage|documenten|stukken|fractie(?:\(s\)|s)?|vrijdag na b&w|datum (?:commissie|raad|college|b&w))\W*$",
        Options
    )]
    private static partial Regex Known();

    [GeneratedRegex(@"^\W*(?:start|begin|vanaf|van)\W*(?:datum)?\W*$", Options)]
    private static partial Regex Begin();

    [GeneratedRegex(@"^\W*(?:eind|einde|tot|t/m|tot en met|gereed)\W*(?:datum)?\W*$", Options)]
    private static partial Regex End();
}
