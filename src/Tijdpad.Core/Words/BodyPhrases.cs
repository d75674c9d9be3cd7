using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Words;

/// <summary>
/// The words by which plannings name the bodies that meet, decide or are asked.
/// An ordered table: at one place in a text the first entry that matches wins, so longer names stand first.
/// </summary>
public static partial class BodyPhrases
{
    private static readonly BodyWord[] Table =
    [
        new(BodyKind.Province, "Raad van State", RaadVanState()),
        new(BodyKind.Province, "Gedeputeerde Staten", GedeputeerdeStaten()),
        new(BodyKind.Province, "Provinciale Staten", ProvincialeStaten()),
        new(BodyKind.Committee, "", NamedCommittee()),
        new(BodyKind.Committee, "politiek forum", PolitiekForum()),
        new(BodyKind.Committee, "", CouncilEvening()),
        new(BodyKind.Committee, "presidium", Presidium()),
        new(BodyKind.SteeringGroup, "stuurgroep", Stuurgroep()),
        new(BodyKind.SoundingBoard, "klankbordgroep", Klankbordgroep()),
        new(BodyKind.WorkingGroup, "", WorkingGroup()),
        new(BodyKind.ProjectTeam, "projectgroep", ProjectTeam()),
        new(BodyKind.Panel, "burgerpanel", Panel()),
        new(BodyKind.Joint, "algemeen bestuur", AlgemeenBestuur()),
        new(BodyKind.Joint, "dagelijks bestuur", DagelijksBestuur()),
        new(BodyKind.College, "college", College()),
        new(BodyKind.Council, "raad", Council()),
        new(BodyKind.Other, "", Advisory()),
        new(BodyKind.Press, "pers", Press()),
        new(BodyKind.Residents, "inwoners", Residents()),
    ];

    /// <summary>The bodies that a text names, each once, in the order of the text.</summary>
    public static ValueList<Body> In(string text, IReadOnlyList<string>? municipalities = null) =>
        Places(text)
            .Select(place => BodyAt(text, place, municipalities ?? []))
            .Distinct()
            .ToValueList();

    /// <summary>Does the text name a body of this kind?</summary>
    public static bool Names(string text, BodyKind kind) =>
        Places(text).Any(place => place.Word.Kind == kind);

    private static IEnumerable<Place> Places(string text)
    {
        var taken = new List<Place>();
        foreach (var word in Table)
        foreach (Match match in word.Pattern.Matches(text))
        {
            if (!taken.Exists(place => place.Overlaps(match.Index, match.Length)))
                taken.Add(new Place(word, match.Index, match.Length));
        }
        return taken.OrderBy(place => place.Start);
    }

    private static Body BodyAt(string text, Place place, IReadOnlyList<string> municipalities)
    {
        var name = place.Word.Name;
        if (name.Length == 0)
            name = Singular(text.Substring(place.Start, place.Length));
        var behind = text[(place.Start + place.Length)..];
        var whose = municipalities.FirstOrDefault(municipality =>
            Regex.IsMatch(
                behind,
                $@"^\w*\s+(?:(?:van|te|in|de|gemeente|bespreking)\s+){{0,2}}{Regex.Escape(municipality)}\b",
                RegexOptions.CultureInvariant
            )
        );
        return new Body(place.Word.Kind, name, whose);
    }

    private static string Singular(string words)
    {
        var lower = words.ToLowerInvariant();
        return lower switch
        {
            "auditcie" => "auditcommissie",
            _ when lower.EndsWith("groepen", StringComparison.Ordinal) => lower[..^2],
            _ when lower.EndsWith("commissies", StringComparison.Ordinal) => lower[..^1],
            _ when lower.EndsWith("commissievergaderingen", StringComparison.Ordinal) => lower[
                ..^13
            ],
            _ when lower.EndsWith("commissievergadering", StringComparison.Ordinal) => lower[..^11],
            _ when lower.EndsWith("adviesraden", StringComparison.Ordinal) => lower[..^3] + "ad",
            _ => lower,
        };
    }

    private sealed record BodyWord(BodyKind Kind, string Name, Regex Pattern);

    private sealed record Place(BodyWord Word, int Start, int Length)
    {
        public bool Overlaps(int start, int length) =>
            start < Start + Length && Start < start + length;
    }

    [GeneratedRegex(@"\braad van state\b|\bRvS\b", Options)]
    private static partial Regex RaadVanState();

    [GeneratedRegex(@"\bgedeputeerde staten\b|\bgedeputeerden?\b|(?-i:\bGS\b)", Options)]
    private static partial Regex GedeputeerdeStaten();

    [GeneratedRegex(@"\bprovinciale staten\b|\bprovincie\b|(?-i:\bPS\b)", Options)]
    private static partial Regex ProvincialeStaten();

    // "raadscommissie", "auditcie", "commissie Ruimte": the name goes as far as the word itself
    [GeneratedRegex(@"\b\w*commissie(?:s|vergadering(?:en)?)?\b|\bauditcie\b", Options)]
    private static partial Regex NamedCommittee();

    [GeneratedRegex(@"\bpolitieke? forum\b", Options)]
    private static partial Regex PolitiekForum();

    [GeneratedRegex(
        @"\bforum\b|\bpolitieke (?:avond|markt|ronde)\b|\braadscaf[eé]\b|\brondetafel\w*|\bronde tafel\w*|\braadsplein\b|\bmeningsvormende? (?:raad|avond|vergadering)\b|\bbeeldvormende? (?:raad|avond|vergadering|bijeenkomst)\b",
        Options
    )]
    private static partial Regex CouncilEvening();

    [GeneratedRegex(@"\bpresidium\b|\bfractievoorzitters(?:overleg)?\b", Options)]
    private static partial Regex Presidium();

    [GeneratedRegex(@"\bstuurgroep(?:en|vergadering|overleg)?\b", Options)]
    private static partial Regex Stuurgroep();

    [GeneratedRegex(@"\bklankbordgroep(?:en|leden|overleg|bijeenkomst)?\b", Options)]
    private static partial Regex Klankbordgroep();

    [GeneratedRegex(@"\b\w*werkgroep(?:en)?\b", Options)]
    private static partial Regex WorkingGroup();

    [GeneratedRegex(
        @"\bproject(?:groep|team|organisatie|leider)\b|\bambtelijke? (?:werkgroep|overleg|team)\b|\bkernteam\b|\bregiegroep\b",
        Options
    )]
    private static partial Regex ProjectTeam();

    [GeneratedRegex(
        @"\b(?:burger|inwoners?|bewoners|digi)panel(?:leden)?\b|\bpanelleden\b",
        Options
    )]
    private static partial Regex Panel();

    [GeneratedRegex(@"\balgemeen bestuur\b|(?-i:\bAB\b)", Options)]
    private static partial Regex AlgemeenBestuur();

    [GeneratedRegex(@"\bdagelijks bestuur\b|(?-i:\bDB\b)", Options)]
    private static partial Regex DagelijksBestuur();

    [GeneratedRegex(
        @"\bcolleges?\b|\bcollege(?:conferentie|leden|vergadering|overleg|behandeling|besluit)\w*|\bb(?:urgemeesters?)? ?(?:&|en) ?w(?:ethouders)?\b|\bschepencollege\b",
        Options
    )]
    private static partial Regex College();

    [GeneratedRegex(
        @"\b(?:gemeente)?(?:raad|raden)\b(?! van state)|\b(?:gemeente)?raads(?:vergadering|bijeenkomst|behandeling|leden|lid|sessie|fracties?|avond|conferentie)\w*",
        Options
    )]
    private static partial Regex Council();

    [GeneratedRegex(
        @"\badvies(?:raad|raden)\b|\bondernemingsraad\b|\bgecoro\b|\bgriffiers(?:kring|overleg)\b",
        Options
    )]
    private static partial Regex Advisory();

    [GeneratedRegex(
        @"\bpers\b|\bpers(?:moment|gesprek|conferentie)\b|\b(?:lokale )?media\b",
        Options
    )]
    private static partial Regex Press();

    [GeneratedRegex(
        @"\b(?:inwoners?|bewoners?|burgers|insprekers)(?:bijeenkomst|avond)?(?:en)?\b|\binloop(?:avond|bijeenkomst)(?:en)?\b|\binformatieavond(?:en)?\b",
        Options
    )]
    private static partial Regex Residents();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
