using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Words;

/// <summary>How councils name their own meetings, and which body of a plan that is.</summary>
public static partial class MeetingNames
{
    /// <summary>The body that words name ("raadsvergadering", "Politieke Avond", "commissie Ruimte"); null when they name none.</summary>
    public static Body? In(string words)
    {
        if (NamedCommittee().Match(words) is { Success: true } named)
            return new(BodyKind.Committee, $"commissie {named.Groups[1].Value}");
        var bodies = BodyPhrases
            .In(words)
            .Where(body => body.Kind is not (BodyKind.Residents or BodyKind.Press))
            .ToList();
        // "meningsvormende raad" is an evening before the council decides
        if (bodies is [var first, ..])
            return first with { Municipality = null };
        if (Deciding().IsMatch(words))
            return new(BodyKind.Council, "raad");
        var evening = Evening().Match(words);
        return evening.Success ? new(BodyKind.Committee, evening.Value.ToLowerInvariant()) : null;
    }

    /// <summary>The words without those that name the body.</summary>
    internal static string Without(string words)
    {
        var rest = NamedCommittee().Replace(words, " ");
        rest = BodyPattern().Replace(rest, " ");
        rest = Deciding().Replace(rest, " ");
        return Evening().Replace(rest, " ");
    }

    // "commissie A", "commissie Ruimte en Wonen"; a name has a capital
    [GeneratedRegex(@"\b[Cc]ommissie (\p{Lu}\w*(?: (?:en|&) \p{Lu}\w*)?)")]
    private static partial Regex NamedCommittee();

    [GeneratedRegex(
        @"\b(?:gemeente)?(?:raad|raden|raadsvergadering(?:en)?|raadsbijeenkomst(?:en)?|raadsdag(?:en)?)\b|\bcolleges?\w*\b|\b(?:van )?b ?(?:&|en) ?w\b|\b\w*commissie\w*\b|\bpolitieke? (?:forum|avond|markt|ronde)\b|\bforum\b|\braadscaf[eé]\b|\bpresidium\b|\bstuurgroep\w*\b|\bklankbordgroep\w*\b|\b\w*werkgroep\w*\b|\bproject(?:groep|team)\b|\b(?:algemeen|dagelijks) bestuur\b|\badviesraad\b|\bburgerpanel\b|\b(?:bespreking )?(?:menings|beeld)vormende? (?:raad|avond|vergadering|bijeenkomst)\b|\brondetafel\w*|\braadsplein\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex BodyPattern();

    [GeneratedRegex(
        @"\bbesluit(?:vorming|vormend|vormende)?(?: vergadering)?\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Deciding();

    [GeneratedRegex(
        @"\b(?:beeldvorming|oordeelsvorming|meningsvorming|thema-avond|(?!inloop|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\w{3,}avond|fracties|fractieoverleg|uitloop|verdieping|plenair|opiniërend|opinieronde|voorronde|hoorzitting)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Evening();
}
