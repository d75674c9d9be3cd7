using System.Buffers;
using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Words;

/// <summary>
/// Finds documents in running words: a head noun ("advies", "rapport", a compound that ends in "document"),
/// the adjective before it, the complement behind it, a version and a variant ("zonder advies").
/// </summary>
public static partial class DocumentPhrases
{
    // every head noun holds one of these; most texts hold none, and to see that costs next to nothing
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [
            "document",
            "advies",
            "adviezen",
            "voorstel",
            "rapport",
            "nota",
            "notitie",
            "memo",
            "verslag",
            "manifest",
            "visie",
            "begroting",
            "jaarstuk",
            "jaarrekening",
            "ontwerp",
            "regeling",
            "verordening",
            "akkoord",
            "overeenkomst",
            "analyse",
            "scan",
            "brief",
            "plan",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The documents that a text names, in its order; each combination of name, version and variant once.</summary>
    public static ValueList<DocumentUse> In(string text, DocumentRole role = DocumentRole.Mentioned)
    {
        if (!text.AsSpan().ContainsAny(Stems))
            return [];
        var uses = new List<DocumentUse>();
        foreach (Match match in Mention().Matches(text))
        {
            // "exclusief advies" says what is left out of the document before it
            if (uses.Count > 0 && IsVariantOf(text, match.Index))
            {
                if (uses[^1].Variant is null && match.Groups["version"].Length == 0)
                {
                    uses[^1] = uses[^1] with { Variant = VariantAt(text, match) };
                    continue;
                }
            }
            var name = Name(match);
            var version =
                match.Groups["version"] is { Success: true } group ? group.Value
                : VersionBefore().Match(text[..match.Index]) is { Success: true } before
                    ? before.Groups["version"].Value
                : null;
            uses.Add(new DocumentUse(name, version, null, role));
        }
        return uses.Distinct().ToValueList();
    }

    private static string Name(Match match)
    {
        var adjective = match.Groups["adjective"].Value;
        var complement = match.Groups["complement"].Value;
        var name =
            $"{(GeneralAdjective().IsMatch(adjective) ? "" : adjective)} {match.Groups["head"].Value} {complement}";
        return Spaces().Replace(name, " ").Trim().ToLowerInvariant();
    }

    private static bool IsVariantOf(string text, int start) => VariantLead().IsMatch(text[..start]);

    private static string VariantAt(string text, Match match)
    {
        var lead = VariantLead().Match(text[..match.Index]).Groups["lead"].Value.ToLowerInvariant();
        lead =
            lead.StartsWith("incl", StringComparison.Ordinal) ? "inclusief"
            : lead.StartsWith("excl", StringComparison.Ordinal) ? "exclusief"
            : lead;
        return $"{lead} {Name(match)}";
    }

    private const string Heads =
        @"\w*document(?:en)?|\w*advies|\w*adviezen|\w*voorstel(?:len)?|\w*rapport(?:age|en)?|\w*nota|\w*notitie|\w*memo|\w*verslag|\w*manifest|\w*visie|\w*begroting(?:swijziging)?|jaarstukken|jaarrekening|jaarverslag|voorjaarsnota|kadernota|perspectiefnota|\w*ontwerp|ontwerp-?\w+|\w*regeling|\w*verordening|\w*akkoord|\w*overeenkomst|\w*analyse|\w*scan|\w*brief|\w*plan";

    // complement: "advies samenwerkingsvormen", "voorstel voor samenwerkingsvorm", "visie op de haven"
    [GeneratedRegex(
        @"(?:\b(?<adjective>(?!(?:inclusief|exclusief)\b)[a-zë]+(?:end|ende|ief|ieve|aal|ale|ste|tief|este|de|wde|paste|ieuwe|oncept|eel|ële|jk|jke))\s+)?"
            + @"\b(?<head>"
            + Heads
            + @")\b(?!\s*[-/]\s*\w+groep)"
            + @"(?:\s+(?:(?:diverse|mogelijke|de|het)\s+)?(?<complement>(?:(?:voor|over|op|inzake|tot)\s+(?:de\s+|het\s+|een\s+)?)?(?!(?:in|en|of|aan|naar|van|ter|te|met|door|per|op|om|bij|uit|is|wordt|worden|stuurgroep\w*|klankbordgroep\w*|raad|raden|college|colleges|versie|gereed|bespreking|besluitvorming|vaststelling|inclusief|exclusief|zonder|incl|excl|bevat|zoals|klaar|toe|zonder|besproken|bespreken|behandelen|vaststellen|verzenden|versturen|rondsturen|opstellen|aanpassen|verwerken|toelichten|publiceren|afronden|agenderen|schrijven|maken|delen|aangepast|diverse|mogelijke|de|het|dat|die|als|ook|nog|kan|mee)\b)[a-zë]{5,}))?"
            + @"(?:\s*[(“”""‘’'„,]*\s*(?:versie|v\.?|concept)\s*(?<version>\d+(?:\.\d+)*))?",
        Options
    )]
    private static partial Regex Mention();

    [GeneratedRegex(
        @"^(?:aangepaste?|nieuwe?|definitieve?|concept|voorlopige?|betreffende|volgende|bespreken|bespreking|verwerken|komende|de|het|een|vastgestelde?|bestaande?|aangescherpte?|gewijzigde?|verzende|onderhavige)$",
        Options
    )]
    private static partial Regex GeneralAdjective();

    [GeneratedRegex(
        @"\(?\s*\b(?<lead>inclusief|incl\.?|zonder|exclusief|excl\.?|met)\s+(?:het\s+|de\s+)?[‘“'""]?$",
        Options
    )]
    private static partial Regex VariantLead();

    // "versie 0.2 van de nota"
    [GeneratedRegex(
        @"\b(?:versie|v\.?)\s*(?<version>\d+(?:\.\d+)*)\s+van\s+(?:(?:de|het|een|onze)\s+)?$",
        Options
    )]
    private static partial Regex VersionBefore();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
