using System.Text.RegularExpressions;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>Versions are quoted or abbreviated in more than one manner.</summary>
public sealed class MixedQuotesCheck : ICheck
{
    public string Code => "TP084";

    public string Title => "Versies op verschillende manieren geschreven";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var manners = new Dictionary<string, List<(int Row, string Words)>>(StringComparer.Ordinal);
        foreach (var row in context.Rows.Saying("versie", "v0", "v1", "v.", "v 0", "v 1", "v2"))
        foreach (var text in row.Texts())
        foreach (Match match in VersionManner.Pattern().Matches(text))
        {
            var manner = Manner(match);
            if (!manners.TryGetValue(manner, out var rows))
                manners[manner] = rows = [];
            rows.Add((row.Number, match.Value));
        }
        if (manners.Count < 2)
            yield break;
        var examples = manners
            .Values.OrderBy(found => found[0].Row)
            .Select(found => $"{found[0].Words} (rij {found[0].Row})")
            .ToList();
        yield return this.Found(
            Severity.Advice,
            manners.Values.SelectMany(found => found).Select(found => found.Row),
            [.. manners.Keys.Select(manner => new About.Words(manner))],
            $"Versies staan er op {manners.Count} manieren: {WordList.Some(examples)}.",
            "Wie op een versie zoekt, vindt de andere schrijfwijze niet.",
            "Schrijf versies overal op dezelfde manier."
        );
    }

    // what stands behind the number says which marks are used; what stands before the name may be far away
    private static string Manner(Match match) =>
        $"{(match.Groups["word"].Value.StartsWith("versie", StringComparison.OrdinalIgnoreCase) ? "versie" : "v")} {match.Groups["close"].Value switch
        {
            "’" or "'" or "‘" => "'",
            "”" or "\"" or "“" => "\"",
            _ => "",
        }}";
}
