using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Words;

/// <summary>
/// The words that tell what sort of step a row is. The word that stands first in the row decides,
/// since Dutch plannings open with the act ("Verzending … ter bespreking" is a dispatch).
/// </summary>
public static partial class ActivityKindPhrases
{
    private static readonly (ActivityKind Kind, Regex Pattern)[] Table =
    [
        (ActivityKind.Preparation, Preparation()),
        (ActivityKind.Dispatch, Dispatch()),
        (ActivityKind.Drafting, Drafting()),
        (ActivityKind.Opinion, Opinion()),
        (ActivityKind.Decision, Decision()),
        (ActivityKind.Term, Term()),
        (ActivityKind.Survey, Survey()),
        (ActivityKind.Participation, Participation()),
        (ActivityKind.Publication, Publication()),
        (ActivityKind.Meeting, Meeting()),
        (ActivityKind.Execution, Execution()),
    ];

    public static ActivityKind Of(string title, string communication)
    {
        if (IsHoliday(title))
            return ActivityKind.Holiday;
        if (title.Length == 0)
            return communication.Length == 0 ? ActivityKind.Other : ActivityKind.Publication;
        return Table
            .Select(entry => (entry.Kind, Match: entry.Pattern.Match(title)))
            .Where(found => found.Match.Success)
            .OrderBy(found => found.Match.Index)
            .Select(found => found.Kind)
            .FirstOrDefault(BodyAlone().IsMatch(title) ? ActivityKind.Meeting : ActivityKind.Other);
    }

    /// <summary>Is the whole text the name of a holiday, recess or school holiday?</summary>
    public static bool IsHoliday(string title) => Holiday().IsMatch(title);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^\W*(?:(?:start|begin|eind(?:e)?|in verband met|i\.v\.m\.)\s+)?(?:de\s+|het\s+)?(?:(?:mei|zomer|herfst|kerst|voorjaars|krokus|paas|school|bouw)-?\s?(?:vakanties?|reces|verlof)|(?:zomer|kerst|mei|voorjaars|herfst)?reces(?:periode)?|vakantie(?:periode)?|(?:eerste|tweede|1e|2e)?\s?(?:paasdag|pinksterdag|kerstdag)|pasen|pinksteren|kerst(?:mis)?|goede vrijdag|hemelvaart(?:sdag)?|koningsdag|koninginnedag|bevrijdingsdag|nieuwjaar(?:sdag)?|oud en nieuw|carnaval|feestdag(?:en)?)(?:\s+(?:\d{4}|regio \w+|raad|gemeenteraad|en .{0,40}|\(.*\)))?\W*$",
        Options
    )]
    private static partial Regex Holiday();

    [GeneratedRegex(@"\bvoorbereid\w*|\buitnodig\w*", Options)]
    private static partial Regex Preparation();

    [GeneratedRegex(
        @"\bverzend\w*|\bverzonden\b|\btoezend\w*|\bversturen\b|\bverstuurd\b|\bdoorgelei\w*|\bdoorzend\w*|\bdoorsturen\b|\baanlever\w*|\baanbied\w*|\brondsturen\b|\bdigitaal naar\b|\bnaar (?:de )?(?:raads|college)leden\b|\bstukken naar\b",
        Options
    )]
    private static partial Regex Dispatch();

    [GeneratedRegex(
        @"\baanpass\w*|\bverwerk\w*|\bopstel\w*|\buitwerk\w*|\bschrijven\b|\bbijstell\w*|\bbijwerk\w*|\bherschrijv\w*|\bherzien\w*|\bconcept\w*|\bafrond\w*|\bredactie\b|\bactualiser\w*|\bverzamelen\b|\binventaris\w*|\bonderzoek\w*|\bverder(?:e)? invulling\b|\bdefinitief ontwerp\b|\bvoorlopig ontwerp\b|\bschetsontwerp\b|\btechnisch ontwerp\b|\bbeantwoord\w*",
        Options
    )]
    private static partial Regex Drafting();

    [GeneratedRegex(@"\bzienswijze(?:n)?\b|\bwensen en bedenkingen\b", Options)]
    private static partial Regex Opinion();

    [GeneratedRegex(
        @"\bbesluitvorm\w*|\b\w*besluit(?:en)?\b|\bbesluit\w*|\bvaststell\w*|\bvast te stellen\b|\bvastgesteld\b|\bstelt\b.*\bvast\b|\bgoedkeur\w*|\binstemm\w*|\bbekrachtig\w*",
        Options
    )]
    private static partial Regex Decision();

    [GeneratedRegex(
        @"\bter inzage\b|\b\w*termijn\b|\bprocedures?\b|\bterinzagelegging\b|\binwerkingtreding\b|\binvoering\b",
        Options
    )]
    private static partial Regex Term();

    [GeneratedRegex(
        @"\bvragenlijst\w*|\benqu[eê]te\w*|\b\w*peiling\b|\buitkomsten\b.*\bpanel|\b\w*panel\b|\breactieformulier\b",
        Options
    )]
    private static partial Regex Survey();

    [GeneratedRegex(
        @"\b(?:inwoners?|bewoners?)\w*|\binloop\w*|\binspraak\w*|\binformatie(?:avond|moment|bijeenkomst)\w*|\bparticipatie(?:avond|bijeenkomst|moment|tentoonstelling)\w*|\bbuurttafels?\b|\bworkshops?\b|\bopen dag\b|\bopenbare (?:bijeenkomst|presentatie)\b|\bopenbaar onderzoek\b|\btoonmoment\b|\bscholierendebat\b",
        Options
    )]
    private static partial Regex Participation();

    [GeneratedRegex(
        @"\bpublicatie\w*|\bpublicer\w*|\bpers(?:bericht|moment|gesprek|conferentie)\w*|\bwebsite\b|\bnieuwsbrief\b|\bbekendmak\w*|\bonline\b|\bopenbaar mak\w*",
        Options
    )]
    private static partial Regex Publication();

    [GeneratedRegex(
        @"\b\w*(?:besprek|vergader|bijeenkomst|conferentie|sessie|overleg|gesprek|beraad|debat|avond)\w*|\bbehandel\w*|\bsymposium\b|\bpresentatie\b",
        Options
    )]
    private static partial Regex Meeting();

    // a body without an act is a meeting of that body
    [GeneratedRegex(
        @"\bstuurgroep\w*|\bklankbordgroep\w*|\b\w*werkgroep\w*|\b\w*commissies?\b|\bcolleges?\b|\b(?:gemeente)?raad\b|\b(?:gemeente)?raden\b|\bpolitiek forum\b|\bforum\b|\bpresidium\b|\bprovinciale staten\b|\bin b&w\b",
        Options
    )]
    private static partial Regex BodyAlone();

    [GeneratedRegex(
        @"\buitvoering\w*|\bbouw\w*|\brealisatie\b|\baanleg\b|\bimplementatie\w*|\bstart\b|\bwoonrijp\b|\bingebruikname\b",
        Options
    )]
    private static partial Regex Execution();
}
